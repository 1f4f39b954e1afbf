@echo off
rem Starts @name@. Arguments: [FILE.study] [--observer CODE]
setlocal
set "here=%~dp0"
set "java="
if exist "%here%jre\bin\javaw.exe" set "java=%here%jre\bin\javaw.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "java=%JAVA_HOME%\bin\javaw.exe"
if not defined java for %%j in (javaw.exe) do if not "%%~$PATH:j"=="" set "java=%%~$PATH:j"
if not defined java (
  echo Thinslice needs Java 17 or newer and found none. Install it, for instance from https://adoptium.net, and start again.
  pause
  exit /b 1
)
set "launcher="
for /f "delims=" %%l in ('dir /b /on "%here%plugins\org.eclipse.equinox.launcher_*.jar"') do set "launcher=%here%plugins\%%l"
start "" "%java%" -Xmx2g -Dfile.encoding=UTF-8 -Djava.awt.headless=true -jar "%launcher%" -nosplash -data @noDefault %*
endlocal
