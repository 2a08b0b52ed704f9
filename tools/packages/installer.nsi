; The installer for Windows: makensis -DVERSION=… -DPROGRAM=folder -DICON=file -DOUT=file installer.nsi
; For the person who starts it, without an administrator's rights; a later version goes over an older one.
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Kanttekening"
Name "Kanttekening"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Kanttekening"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Kanttekening"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Kanttekening"
VIAddVersionKey "LegalCopyright" "MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Kanttekening.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"

Section "Kanttekening"
    ; what an older version had and this one has not must not be loaded
    RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    File /r "${PROGRAM}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Kanttekening.lnk" "$INSTDIR\Kanttekening.exe"

    WriteRegStr HKCU "Software\Classes\.kanttekening" "" "Kanttekening.Project"
    WriteRegStr HKCU "Software\Classes\Kanttekening.Project" "" "Kanttekening"
    WriteRegStr HKCU "Software\Classes\Kanttekening.Project\DefaultIcon" "" "$INSTDIR\Kanttekening.exe,0"
    WriteRegStr HKCU "Software\Classes\Kanttekening.Project\shell\open\command" "" '"$INSTDIR\Kanttekening.exe" "%1"'

    WriteRegStr HKCU "${KEY}" "DisplayName" "Kanttekening"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Kanttekening.exe"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    ; Explorer is told that files have another icon
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\Kanttekening.exe"
    Delete "$INSTDIR\LICENCES.txt"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Kanttekening.lnk"
    DeleteRegKey HKCU "Software\Classes\.kanttekening"
    DeleteRegKey HKCU "Software\Classes\Kanttekening.Project"
    DeleteRegKey HKCU "${KEY}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
