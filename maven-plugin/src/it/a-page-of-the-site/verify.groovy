['target/reports/vaultvet.html', 'target/site/vaultvet.html'].each {
    String page = new File(basedir, it).getText('UTF-8')
    assert page.contains('<code>Start.md:3</code>')
    assert page.contains('Write [[Far away]]')
    // The explanation of the rule was Markdown.
    assert page =~ /(?s)<h3 id="broken-link">.*<p>.*<code>/
}
assert new File(basedir, 'target/site/project-reports.html').getText('UTF-8').contains('vaultvet.html')
