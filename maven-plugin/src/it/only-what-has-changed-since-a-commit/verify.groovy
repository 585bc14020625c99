String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('vault/Start.md:3:1: ')
assert !log.contains('vault/Old.md')
assert log.contains('1 finding of severity "error" or worse: ')
