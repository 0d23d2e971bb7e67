; Windows offers the program under "Open with" for all that is read as an article, and opens none of that with it unasked: an association of the
; installer would. Both the installer and what takes the program away again insert this.

!define OPEN_WITH "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"

!macro offerFor extension
  WriteRegStr SHELL_CONTEXT "${OPEN_WITH}\SupportedTypes" "${extension}" ""
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "${OPEN_WITH}" "FriendlyAppName" "${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "${OPEN_WITH}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro offerFor ".txt"
  !insertmacro offerFor ".text"
  !insertmacro offerFor ".md"
  !insertmacro offerFor ".markdown"
  !insertmacro offerFor ".html"
  !insertmacro offerFor ".htm"
  !insertmacro offerFor ".xhtml"
  !insertmacro offerFor ".pdf"
  !insertmacro offerFor ".docx"
  !insertmacro offerFor ".eml"
  !insertmacro offerFor ".epub"
!macroend

!macro customUnInstall
  DeleteRegKey SHELL_CONTEXT "${OPEN_WITH}"
!macroend
