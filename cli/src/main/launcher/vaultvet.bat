@echo off
rem Starts vaultvet.jar, which lies beside this script. It heeds:
rem
rem   JAVA_HOME           the Java to use, 17 or later (default: the java on the PATH)
rem   VAULTVET_JAVA_OPTS  options for the JVM, for example -Xmx256m
rem
rem Put the folder of this script on the PATH; a link to it would not find the jar.
setlocal EnableExtensions DisableDelayedExpansion

if not exist "%~dp0vaultvet.jar" (
    echo vaultvet: there is no "%~dp0vaultvet.jar" 1>&2
    exit /b 2
)

set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"

set "version="
for /f "tokens=3" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /c:" version "^"') do set "version=%%~v"
if not defined version (
    echo vaultvet: Java 17 or later is needed, but there is no "%java%" 1>&2
    exit /b 2
)
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% lss 17 (
    echo vaultvet: Java 17 or later is needed, but "%java%" is %version% 1>&2
    exit /b 2
)

"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn16m -XX:MaxTenuringThreshold=1 -Xlog:disable %VAULTVET_JAVA_OPTS% -jar "%~dp0vaultvet.jar" %*
exit /b %errorlevel%
