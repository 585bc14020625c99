String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> builds = log.split(/Scanning for projects/).toList().tail()
assert builds.size() == 3

assert builds[0].contains('docs/Old.md:3:1: ')
assert builds[0].contains('and 1 more finding; -Dvaultvet.maxFindings=0 shows all')
assert builds[0].contains('handbook/Rules.md:3:1: ')
assert builds[0].contains('3 findings of severity "error" or worse: ')
assert builds[0].count(':check (default) @ ') == 1

assert builds[1].contains('Wrote docs/vaultvet-baseline.tsv: 1 finding on 1 line')
assert builds[1].contains('Wrote handbook/vaultvet-baseline.tsv: 1 finding on 1 line')
assert builds[1].count('Not reported: 1 old finding in the baseline, ') == 2
assert builds[1].contains('BUILD SUCCESS')

assert builds[2].contains('docs/Old.md:3:1: ')
assert builds[2].contains('The vault "docs" (the folder given): 1 note and 1 link checked: 1 error')
assert builds[2].contains('The vault "handbook" (the folder given): 0 notes')
assert builds[2].contains('1 finding of severity "error" or worse: ')

assert new File(basedir, 'target/docs.xml').getText('UTF-8').contains('docs/Old.md')
assert !new File(basedir, 'target/handbook.xml').getText('UTF-8').contains('Rules.md')
