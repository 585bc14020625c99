String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] 2 notes and 2 links checked: 0 errors, 0 warnings, 0 remarks')
assert log.contains('BUILD SUCCESS')
assert !log.contains('[ERROR]')
