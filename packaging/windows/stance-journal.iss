; The installer for Windows, made by Inno Setup 6.3 or newer from the bundle:
;
;   iscc /DVersion=0.0.0 /DBundle=..\..\build\package\stance-journal /DOutput=..\..\dist packaging\windows\stance-journal.iss
;
; `make package` fills these in. It installs for one person without administrator's rights, or for
; everybody when asked. Journals and settings are never touched, neither by installing nor by removing.

#ifndef Version
  #error The version is to be given: /DVersion=
#endif
#ifndef Bundle
  #define Bundle "..\..\build\package\stance-journal"
#endif
#ifndef Output
  #define Output "..\..\dist"
#endif
#ifndef Icon
  #define Icon "..\..\build\package\icons\stance-journal.ico"
#endif

[Setup]
AppId={{08E3AB07-C4A3-466D-BA9E-A86C5E4E0E1A}
AppName=Stance
AppVersion={#Version}
AppVerName=Stance {#Version}
AppPublisher=The makers of Stance
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Stance
DefaultGroupName=Stance
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
LicenseFile=..\..\LICENSE
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\Stance.exe
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
OutputDir={#Output}
OutputBaseFilename=Stance-{#Version}-windows-x86_64-setup
; Signing: iscc /Sstance="signtool sign … $f" /DSigned
#ifdef Signed
SignTool=stance
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.Packet=Sealed packet of Stance
de.Packet=Versiegeltes Paket von Stance
en.Journal=Stance journal
de.Journal=Stance-Journal
en.OnPath=Find stance-journal in every console (adds its folder to PATH)
de.OnPath=stance-journal in jeder Konsole finden (ergänzt PATH um seinen Ordner)

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "onpath"; Description: "{cm:OnPath}"; Flags: unchecked

[InstallDelete]
; Nothing of an older version stays among the new one's files.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion
Source: "..\..\CHANGELOG.md"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Stance"; Filename: "{app}\Stance.exe"
Name: "{autodesktop}\Stance"; Filename: "{app}\Stance.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.stance-packet"; ValueType: string; ValueData: "Stance.Packet"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.stance-packet"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-stance-packet"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Stance.Packet"; ValueType: string; ValueData: "{cm:Packet}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Stance.Packet\DefaultIcon"; ValueType: string; ValueData: "{app}\Stance.exe,0"
Root: HKA; Subkey: "Software\Classes\Stance.Packet\shell\open\command"; ValueType: string; ValueData: """{app}\Stance.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.stance"; ValueType: string; ValueData: "Stance.Journal"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.stance"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-stance-journal"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Stance.Journal"; ValueType: string; ValueData: "{cm:Journal}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Stance.Journal\DefaultIcon"; ValueType: string; ValueData: "{app}\Stance.exe,0"
Root: HKA; Subkey: "Software\Classes\Stance.Journal\shell\open\command"; ValueType: string; ValueData: """{app}\Stance.exe"" ""%1"""

[Run]
Filename: "{app}\Stance.exe"; Description: "{cm:LaunchProgram,Stance}"; Flags: nowait postinstall skipifsilent

[Code]
const
  PlaceOfPath = 'Environment';

function Joined(Path, Folder: String): String;
begin
  if Path = '' then
    Result := Folder
  else
    Result := Path + ';' + Folder;
end;

function Without(Path, Folder: String): String;
var
  Place: Integer;
begin
  Result := ';' + Path + ';';
  Place := Pos(';' + Lowercase(Folder) + ';', Lowercase(Result));
  if Place > 0 then
    Delete(Result, Place, Length(Folder) + 1);
  Result := Copy(Result, 2, Length(Result) - 2);
end;

procedure WritePath(Add: Boolean);
var
  Path, Changed: String;
begin
  if not RegQueryStringValue(HKCU, PlaceOfPath, 'Path', Path) then
    Path := '';
  Changed := Without(Path, ExpandConstant('{app}'));
  if Add then
    Changed := Joined(Changed, ExpandConstant('{app}'));
  if Changed <> Path then
    RegWriteExpandStringValue(HKCU, PlaceOfPath, 'Path', Changed);
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if (CurStep = ssPostInstall) and WizardIsTaskSelected('onpath') then
    WritePath(True);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then
    WritePath(False);
end;
