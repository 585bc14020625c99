String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /(?m)^\[ERROR\] vault\/Start\.md:3:5: .*"Far_away".* \[broken-link]$/
assert log.contains('[INFO] 2 notes and 2 links checked: 1 error, 0 warnings, 0 remarks')
assert log.contains('1 finding of severity "error" or worse: ')
assert log.contains('MojoFailureException')
