@echo off
rem The command line: thinslice --help
setlocal
set "here=%~dp0"
set "java="
if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" set "java=%%~$PATH:j"
if not defined java (
  echo Thinslice needs Java 17 or newer and found none. Install it, for instance from https://adoptium.net, and start again. 1>&2
  exit /b 1
)
set "launcher="
for /f "delims=" %%l in ('dir /b /on "%here%plugins\org.eclipse.equinox.launcher_*.jar"') do set "launcher=%here%plugins\%%l"
"%java%" -Xmx2g -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true -jar "%launcher%" -nosplash -data @none -application org.thinslice.cli.application %*
exit /b %ERRORLEVEL%
