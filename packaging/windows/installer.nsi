# SPDX-FileCopyrightText: 2026 The Sổ Việc developers
# SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer of packaging/windows/build. For one person without administrator's rights, or for all:
;   soviec-N-setup.exe /S                      silently, for the person who runs it
;   soviec-N-setup.exe /S /AllUsers /D=FOLDER  silently, for everybody on the computer (as administrator)
;   uninstall.exe /S [/Purge]                  silently; data stays unless /Purge is said
; Ends with 0, or with 2 where the program is open.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_FUNCTION chooseFolder
!include "MultiUser.nsh"
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"
!include "WinVer.nsh"

!define KEY "Software\SoViec"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\SoViec"

Name "Sổ Việc ${NUMBER}"
OutFile "${OUT}"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\soviec.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"

LangString isOpen 1066 "Sổ Việc đang mở. Hãy đóng chương trình rồi cài lại."
LangString isOpen 1033 "Sổ Việc is open. Close it and install again."
LangString tooOld 1066 "Sổ Việc cần Windows 10 bản 1903 trở lên, 64 bit."
LangString tooOld 1033 "Sổ Việc needs Windows 10, version 1903 or later, 64 bit."
LangString database 1066 "Cơ sở dữ liệu Sổ Việc"
LangString database 1033 "Sổ Việc database"
LangString package 1066 "Gói dữ liệu Sổ Việc"
LangString package 1033 "Sổ Việc package"

VIProductVersion "${NUMBER}.0"
VIAddVersionKey /LANG=1066 "ProductName" "Sổ Việc"
VIAddVersionKey /LANG=1066 "ProductVersion" "${NUMBER}"
VIAddVersionKey /LANG=1066 "FileVersion" "${NUMBER}"
VIAddVersionKey /LANG=1066 "FileDescription" "Bộ cài đặt Sổ Việc"
VIAddVersionKey /LANG=1066 "CompanyName" "The Sổ Việc developers"
VIAddVersionKey /LANG=1066 "LegalCopyright" "GPL-3.0-or-later"

Function chooseFolder
  ReadRegStr $0 SHCTX "${KEY}" "InstallDir"
  ${If} $0 != ""
    StrCpy $INSTDIR $0
  ${ElseIf} $MultiUser.InstallMode == "AllUsers"
    StrCpy $INSTDIR "$PROGRAMFILES64\SoViec"
  ${Else}
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\SoViec"
  ${EndIf}
FunctionEnd

Function un.chooseFolder
FunctionEnd

; A program that runs cannot be replaced: its file then does not open for writing.
!macro refuseWhileOpen
  IfFileExists "$INSTDIR\soviec.exe" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\soviec.exe" a
  ${If} ${Errors}
    MessageBox MB_ICONEXCLAMATION|MB_OK "$(isOpen)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  FileClose $0
  closed:
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP|MB_OK "$(tooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ; /D=FOLDER is read before the mode is chosen, and the mode would choose another folder.
  StrCpy $9 $INSTDIR
  !insertmacro MULTIUSER_INIT
  ${If} $9 != ""
    StrCpy $INSTDIR $9
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
  ReadRegStr $0 HKLM "${KEY}" "InstallDir"
  ${If} $0 == $INSTDIR
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/Purge" $1
  ${IfNot} ${Errors}
    SectionSetFlags 1 ${SF_SELECTED}
  ${EndIf}
FunctionEnd

!macro fileType EXTENSION CLASS NAME
  WriteRegStr SHCTX "Software\Classes\${EXTENSION}" "" "${CLASS}"
  WriteRegStr SHCTX "Software\Classes\${CLASS}" "" "${NAME}"
  WriteRegStr SHCTX "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\soviec.exe,0"
  WriteRegStr SHCTX "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\soviec.exe" "%1"'
!macroend

; The desktop shows the new icons and opens files by double click at once (SHCNE_ASSOCCHANGED).
!macro fileTypesChanged
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "Sổ Việc"
  !insertmacro refuseWhileOpen
  SetOutPath "$INSTDIR"
  ; What an older version brought and this one does not.
  RMDir /r "$INSTDIR\plugins"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\*.dll"
  File /r "${STAGED}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Sổ Việc.lnk" "$INSTDIR\soviec.exe"
  !insertmacro fileType ".soviec" "SoViec.Database" "$(database)"
  !insertmacro fileType ".svpkg" "SoViec.Package" "$(package)"
  WriteRegStr SHCTX "${KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Sổ Việc"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${NUMBER}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\soviec.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The Sổ Việc developers"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
  !insertmacro fileTypesChanged
SectionEnd

Section "un.Chương trình"
  SectionIn RO
  RMDir /r "$INSTDIR\plugins"
  RMDir /r "$INSTDIR\fonts"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\soviec.exe"
  Delete "$INSTDIR\soviec-cli.exe"
  Delete "$INSTDIR\qt.conf"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Sổ Việc.lnk"
  DeleteRegKey SHCTX "Software\Classes\.soviec"
  DeleteRegKey SHCTX "Software\Classes\SoViec.Database"
  DeleteRegKey SHCTX "Software\Classes\.svpkg"
  DeleteRegKey SHCTX "Software\Classes\SoViec.Package"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "${KEY}"
  !insertmacro fileTypesChanged
SectionEnd

; Asked for only: what the person wrote is worth more than the room it takes.
Section /o "un.Xóa cả dữ liệu và thiết đặt của người đang đăng nhập"
  SetShellVarContext current
  RMDir /r "$LOCALAPPDATA\soviec"
  DeleteRegKey HKCU "Software\soviec"
SectionEnd
