String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> builds = log.split(/Scanning for projects/).toList().tail()
assert builds.size() == 5

String finding = /(?m)^\[ERROR] vault\/Start\.md:3:5: .*"Far_away".* \[broken-link]$/
String verdict = '1 finding of severity "error" or worse: '
String unchanged = 'The vault "vault" is unchanged since the last check'

assert builds[0] =~ finding
assert builds[0].contains('The vault "vault" (the folder given): 2 notes and 2 links checked: 1 error, 0 warnings, 0 infos')
assert builds[0].contains(verdict)
assert builds[0].contains('MojoFailureException')
assert !builds[0].contains(unchanged)

assert builds[1].contains(unchanged)
assert builds[1] =~ finding
assert builds[1].contains(verdict)

assert !builds[2].contains(unchanged)
assert builds[2].contains('checked: 0 errors')
assert builds[2].contains('BUILD SUCCESS')

assert builds[3].contains(unchanged)
assert builds[3].contains('BUILD SUCCESS')

assert builds[4].contains('Nothing is done: vaultvet.skip is set')
assert !(log =~ /(?m)^\s+at /)

String sarif = new File(basedir, 'target/vault.sarif').getText('UTF-8')
assert sarif.startsWith('{"$schema":')
assert !sarif.contains('"level":"error"')
