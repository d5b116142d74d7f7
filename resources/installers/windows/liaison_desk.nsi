; The installer for Windows: for one person, without administrator's rights.
;
;   makensis -DVERSION=0.1.0 -DFOLDER=dist\LiaisonDesk -DOUTPUT=dist\LiaisonDesk-0.1.0-setup.exe resources\installers\windows\liaison_desk.nsi
;
; LiaisonDesk-…-setup.exe /S [/D=C:\where]        installs or updates without a question (/D last, without quotes)
; uninstall.exe /S [/REMOVEDATA]                  removes the program; the desks stay unless /REMOVEDATA says otherwise
; Exit codes: 0 done, 1 cancelled, 2 the program is running or a file could not be written.

Unicode true
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
CRCCheck force

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "x64.nsh"

!define NAME "Liaison Desk"
!define FILES "LiaisonDesk"
!define PROGRAM "LiaisonDesk.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\LiaisonDesk"
!define PROGRAM_KEY "Software\LiaisonDesk"
!define KIND "LiaisonDesk.Invitation"
; makensis runs on Linux as well, where paths of the computer that builds are written differently.
!ifdef NSIS_WIN32_MAKENSIS
    !define S "\"
!else
    !define S "/"
!endif
!define ICON "..${S}..${S}icons${S}liaison_desk.ico"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\LiaisonDesk"
InstallDirRegKey HKCU "${PROGRAM_KEY}" "Folder"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "LegalCopyright" "Qt is used under the LGPL"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"

; A program that runs holds its own file open: it can't be opened for writing, and nothing is changed then.
!macro WAIT_UNTIL_CLOSED PREFIX
Function ${PREFIX}WaitUntilClosed
    again:
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
        Return
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
        MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "${NAME} is open. Close it, then try again." /SD IDCANCEL IDRETRY again
        SetErrorLevel 2
        Quit
    ${EndIf}
    FileClose $0
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Function .onInit
    SetShellVarContext current
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "${NAME} needs Windows 10 or later with 64 bits." /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
FunctionEnd

Section "${NAME}"
    Call WaitUntilClosed
    ; What an older version left is taken away first, file by file as it was listed, so that no old part stays beside the new ones.
    ; The desks are not here: they lie in $LOCALAPPDATA\LiaisonDesk\desks.
    ${If} ${FileExists} "$INSTDIR\_internal\base_library.zip"
        RMDir /r "$INSTDIR\_internal"
    ${EndIf}
    SetOutPath "$INSTDIR"
    ClearErrors
    File /r "${FOLDER}${S}*"
    ${If} ${Errors}
        MessageBox MB_OK|MB_ICONSTOP "A file could not be written. Close ${NAME} and everything that looks into its folder, then try again." /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 SW_SHOWNORMAL "" "The desk of a school's technology liaison"

    WriteRegStr HKCU "Software\Classes\.liaison-invitation" "" "${KIND}"
    WriteRegStr HKCU "Software\Classes\${KIND}" "" "Invitation to a school's desk"
    WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

    WriteRegStr HKCU "${PROGRAM_KEY}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "un.${NAME}" UN_PROGRAM
    SectionIn RO
    Call un.WaitUntilClosed
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${FILES}Console.exe"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey HKCU "Software\Classes\${KIND}"
    ReadRegStr $0 HKCU "Software\Classes\.liaison-invitation" ""
    ${If} $0 == "${KIND}"
        DeleteRegKey HKCU "Software\Classes\.liaison-invitation"
    ${EndIf}
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "${PROGRAM_KEY}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "un.My desks, backups too: everything that was entered" UN_DESKS
    RMDir /r "$LOCALAPPDATA\LiaisonDesk"
SectionEnd

Function un.onInit
    SetShellVarContext current
    ; Only where this program is, never a folder that somebody else's files share.
    ${IfNot} ${FileExists} "$INSTDIR\_internal\base_library.zip"
        MessageBox MB_OK|MB_ICONSTOP "${NAME} is not in $INSTDIR." /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/REMOVEDATA" $1
    ${IfNot} ${Errors}
        SectionGetFlags ${UN_DESKS} $2
        IntOp $2 $2 | ${SF_SELECTED}
        SectionSetFlags ${UN_DESKS} $2
    ${EndIf}
FunctionEnd
