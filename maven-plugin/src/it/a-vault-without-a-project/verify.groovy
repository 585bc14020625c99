String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('broken-link (error by default)')
assert log =~ /(?m)^\[ERROR] Start\.md:3:1: .* \[broken-link]$/
assert log.contains('The vault "." (holds .obsidian): ')
assert log =~ /accept what there is today with mvn io\.github\.vaultvet:vaultvet-maven-plugin:[^:]+:baseline/
assert new File(basedir, 'report.xml').getText('UTF-8').contains('<testcase')
assert new File(basedir, 'links.patch').getText('UTF-8').contains('+[[Far away]]')
assert new File(basedir, 'target/reports/vaultvet.html').isFile()
// Nothing else is written beside the notes; the folder .mvn is made by the program that runs this test.
List<String> expected = ['.mvn', '.obsidian', 'Far away.md', 'Start.md', 'build.log', 'invoker.properties', 'links.patch',
    'report.xml', 'target', 'test.properties', 'verify.groovy']
assert basedir.list().toList().sort() - expected == []
assert new File(basedir, 'target').list().toList() == ['reports']
