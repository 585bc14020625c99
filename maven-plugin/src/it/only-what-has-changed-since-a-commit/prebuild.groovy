[
    ['init', '--quiet'],
    ['add', '--all'],
    ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'first']
].each {
    assert (['git'] + it).execute([], basedir).waitFor() == 0
}
new File(basedir, 'vault/Start.md').setText('# Start\n\n[[nowhere]]\n', 'UTF-8')
