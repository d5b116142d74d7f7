<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_US" language="es_US">
  <context>
    <name>Liaison Desk</name>
    <message>
      <location filename="../../app/professional_development/page/handout/text_edit.py" />
      <source># Title

Write the handout here. The page beside it is the page that prints.</source>
      <translation># Título

Escriba aquí el material. La página de al lado es la que se imprime.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/times.py" />
      <source>({minutes} minutes: the clocks change)</source>
      <translation>({minutes} minutos: cambia la hora)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/handout/preview.py" />
      <source>1 of {number} pages</source>
      <extracomment>With 1: 1 of {number} page</extracomment>
      <translation>
        <numerusform>1 de {number} página</numerusform>
        <numerusform>1 de {number} páginas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/preview.py" />
      <source>1 page</source>
      <translation>1 página</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/entry_pane.py" />
      <source>1 {low} to {steps} {high}</source>
      <translation>1 {low} a {steps} {high}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_editor.py" />
      <source>5 minutes less</source>
      <translation>5 minutos menos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_editor.py" />
      <source>5 minutes more</source>
      <translation>5 minutos más</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>A PDF can't be read as a table; ask for the same list as .csv or .xlsx.</source>
      <translation>Un PDF no se puede leer como tabla; pida la misma lista como .csv o .xlsx.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>A PIN for the lock</source>
      <translation>Un PIN para el bloqueo</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/secret.py" />
      <source>A PIN needs {shortest} signs or more: digits, letters, whatever you like.</source>
      <translation>Un PIN necesita {shortest} signos o más: números, letras, lo que quiera.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>A QR code with words beside it</source>
      <translation>Un código QR con palabras al lado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/agenda.py" />
      <source>A block takes from a minute to a day.</source>
      <translation>Un bloque dura de un minuto a un día.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>A box to tick</source>
      <translation>Una casilla para marcar</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>A bucket of the district's S3 service. What lies there is encrypted.</source>
      <translation>Un bucket del servicio S3 del distrito. Lo que hay ahí está cifrado.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/canned.py" />
      <source>A canned text needs a title and words.</source>
      <translation>Un texto guardado necesita un título y palabras.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>A category needs a name.</source>
      <translation>Una categoría necesita un nombre.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <location filename="../../app/sync/page/overview_waits.py" />
      <source>A change</source>
      <translation>Un cambio</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>A change from another desk cannot be read ({reason}).</source>
      <translation>No se puede leer un cambio de otro escritorio ({reason}).</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>A checklist is a file with steps and outcomes.</source>
      <translation>Una lista de verificación es un archivo con pasos y resultados.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/third.py" />
      <source>A date, as 2026-11-21</source>
      <translation>Una fecha, como 2026-11-21</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/checking.py" />
      <source>A device</source>
      <translation>Un dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/checking.py" />
      <source>A device needs a tag or a serial number.</source>
      <translation>Un dispositivo necesita una etiqueta o un número de serie.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <source>A device you began to add is not saved yet.</source>
      <translation>Un dispositivo que empezó a agregar aún no se guardó.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>A field cannot hold “{kind}”.</source>
      <translation>Un campo no puede contener “{kind}”.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>A field needs a title.</source>
      <translation>Un campo necesita un título.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>A file cannot be read.</source>
      <translation>No se puede leer un archivo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>A file cannot be used.</source>
      <translation>No se puede usar un archivo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>A file has not come whole.</source>
      <translation>Un archivo no ha llegado completo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>A file is sealed with a key that this desk does not have yet.</source>
      <translation>Un archivo está sellado con una clave que este escritorio aún no tiene.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>A file of another school lies here.</source>
      <translation>Aquí hay un archivo de otra escuela.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/picture.py" />
      <source>A file that can’t be shown here</source>
      <translation>Un archivo que no se puede mostrar aquí</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>A file was changed after it was written.</source>
      <translation>Un archivo se cambió después de haberse escrito.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>A folder on the web, as Nextcloud, SharePoint or a web server offers it. What lies there is encrypted.</source>
      <translation>Una carpeta en la web, como la ofrecen Nextcloud, SharePoint o un servidor web. Lo que hay ahí está cifrado.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>A folder that all the computers see: a share on the school server, a OneDrive or Google Drive folder, a stick that goes round. What lies there is encrypted.</source>
      <translation>Una carpeta que ven todas las computadoras: un recurso compartido del servidor de la escuela, una carpeta de OneDrive o Google Drive, una memoria USB que pasa de mano en mano. Lo que hay ahí está cifrado.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/guest_sheet.py" />
      <location filename="../../app/professional_development/service/people.py" />
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>A guest needs a name.</source>
      <translation>Un visitante necesita un nombre.</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/panel.py" />
      <source>A hint on each new page</source>
      <translation>Un consejo en cada página nueva</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/priority_panel.py" />
      <source>A lesson can't go on</source>
      <translation>Una clase no puede continuar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>A line across</source>
      <translation>Una línea de lado a lado</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>A line belongs to the device with the same</source>
      <translation>Una línea corresponde al dispositivo con la misma</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>A link; an address alone is one too</source>
      <translation>Un enlace; una dirección sola también lo es</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>A model needs its exact name.</source>
      <translation>Un modelo necesita su nombre exacto.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/third.py" />
      <source>A month, as 2030-06</source>
      <translation>Un mes, como 2030-06</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/settings.py" />
      <source>A name without quotes, braces and backslashes is needed.</source>
      <translation>Se necesita un nombre sin comillas, llaves ni barras invertidas.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>A newer Liaison Desk has written a file.</source>
      <translation>Un Liaison Desk más nuevo escribió un archivo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/conversation.py" />
      <source>A note needs words.</source>
      <translation>Una nota necesita palabras.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>A part is on its way</source>
      <translation>Una pieza está en camino</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>A part of the desk's file is damaged and cannot be read.</source>
      <translation>Una parte del archivo del escritorio está dañada y no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../app/store/passphrase.py" />
      <source>A passphrase needs {shortest} characters or more.</source>
      <translation>Una frase de acceso necesita {shortest} caracteres o más.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>A picture holds no table; choose the .csv or .xlsx file.</source>
      <translation>Una imagen no contiene una tabla; elija el archivo .csv o .xlsx.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>A picture of this handout: paste or drop one</source>
      <translation>Una imagen de este material: péguela o suéltela</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <location filename="../../app/tickets/service/helpdesk.py" />
      <source>A port is a number up to 65535.</source>
      <translation>Un puerto es un número hasta 65535.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/profiles.py" />
      <source>A profile needs a name, a record and a number “needs”.</source>
      <translation>Un perfil necesita un nombre, un registro y un número “needs”.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/delimited.py" />
      <source>A quotation mark has no partner; the table was read line by line.</source>
      <translation>Una comilla no tiene pareja; la tabla se leyó línea por línea.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/delimited.py" />
      <source>A quotation mark is probably missing; open the file in a spreadsheet program and look at its longest cell.</source>
      <translation>Probablemente falta una comilla; abra el archivo en un programa de hojas de cálculo y revise la celda más larga.</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files_back.py" />
      <source>A record in {exact}/{name}.jsonl is not as it was written.</source>
      <translation>Un registro de {exact}/{name}.jsonl no está como se escribió.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/conversation.py" />
      <source>A reply needs words.</source>
      <translation>Una respuesta necesita palabras.</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/service/plan.py" />
      <source>A school year is written 2026-27.</source>
      <translation>Un año escolar se escribe 2026-27.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/sharing.py" />
      <source>A school's desks meet in this place already.</source>
      <translation>En este lugar ya se encuentran los escritorios de una escuela.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/joining.py" />
      <source>A school's desks meet there, but this invitation is not among theirs.</source>
      <translation>Ahí se encuentran los escritorios de una escuela, pero esta invitación no está entre las suyas.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/today.py" />
      <source>A session</source>
      <translation>Una sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/planning.py" />
      <source>A session takes from a minute to a week.</source>
      <translation>Una sesión dura de un minuto a una semana.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>A small file could be written.</source>
      <translation>Se pudo escribir un archivo pequeño.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>A spare was handed out meanwhile: {spare}.</source>
      <translation>Mientras tanto se entregó un repuesto: {spare}.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>A step and an outcome are both called “{key}”. Give one another key.</source>
      <translation>Un paso y un resultado se llaman ambos “{key}”. Dé otra clave a uno.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/stock.py" />
      <source>A stock item needs a name.</source>
      <translation>Un artículo necesita un nombre.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>A table (CSV) for each kind of record, the same exactly (JSON), pictures and files, and the whole history, with a page that explains. A new desk can bring all of it in at its first start. The files are not encrypted: keep them where only you can read them.</source>
      <translation>Una tabla (CSV) para cada tipo de registro, lo mismo de forma exacta (JSON), imágenes y archivos, y todo el historial, con una página que lo explica. Un escritorio nuevo puede traerlo todo la primera vez que se inicia. Los archivos no están cifrados: guárdelos donde solo usted pueda leerlos.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>A table; the colon puts a column to the right</source>
      <translation>Una tabla; los dos puntos llevan una columna a la derecha</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/templates.py" />
      <source>A template needs a title.</source>
      <translation>Una plantilla necesita un título.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/priority_panel.py" />
      <source>A test is going on</source>
      <translation>Hay un examen en curso</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>A ticket that is {state} does not take this step.</source>
      <translation>Con un ticket en estado “{state}” no se puede dar este paso.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>A ticket that was answered, a conflict, a session tomorrow. While the desk is locked it says only that there is something new.</source>
      <translation>Un ticket con respuesta, un conflicto, una sesión mañana. Con el escritorio bloqueado solo dice que hay algo nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>A ticket without a title</source>
      <translation>Un ticket sin título</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/page.py" />
      <source>A ticket you were writing is still here.</source>
      <translation>Un ticket que estaba escribiendo sigue aquí.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/mapping.py" />
      <source>A usual name for it</source>
      <translation>Un nombre usual para eso</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>A web filter may be reading what is sent. Nothing was sent. Ask your network office whether the filter's certificate belongs on this computer; if there is no filter, ask whoever runs the service.</source>
      <translation>Puede que un filtro web lea lo que se envía. No se envió nada. Pregunte a su oficina de redes si el certificado del filtro debe estar en esta computadora; si no hay filtro, pregunte a quien administra el servicio.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>A web page answered in place of {called}.</source>
      <translation>Respondió una página web, no {called}.</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>A web page answered in place of {service} ({host}).</source>
      <translation>Una página web respondió en lugar de este servicio: {service} ({host}).</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/preview.py" />
      <source>A {kind}</source>
      <translation>Registro de {kind}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/places.py" />
      <source>A {title} needs a name.</source>
      <translation>Falta el nombre: {title}.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/naming.py" />
      <source>A {title} without a name</source>
      <translation>Sin nombre: {title}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/month.py" />
      <location filename="../../app/troubleshooting/page/ended_card.py" />
      <source>About</source>
      <translation>Sobre</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <source>About Liaison Desk</source>
      <translation>Acerca de Liaison Desk</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/sections.py" />
      <source>About and licences</source>
      <translation>Acerca de y licencias</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>About the checklist</source>
      <translation>Sobre la lista</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <location filename="../../app/troubleshooting/page/editor/outline.py" />
      <source>About this checklist</source>
      <translation>Sobre esta lista</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>Absence of {away} changed</source>
      <translation>Se cambió la ausencia de {away}</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>Absence {when} called off</source>
      <translation>Ausencia {when} anulada</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>Absence {when} planned, covered by {alternate}</source>
      <translation>Ausencia {when} planificada, la cubre {alternate}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Access key</source>
      <translation>Clave de acceso</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>Access key and bucket</source>
      <translation>Clave de acceso y bucket</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>Action {action} is not counted.</source>
      <translation>La acción {action} no cuenta.</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>Action {action} was altered.</source>
      <translation>La acción {action} fue alterada.</translation>
    </message>
    <message>
      <location filename="../../app/shell/finding.py" />
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/professional_development/rules/rosters.py" />
      <source>Active</source>
      <translation>En activo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/page.py" />
      <source>Add TSS's mail…</source>
      <translation>Agregar un correo de TSS…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_editor.py" />
      <source>Add a block after it</source>
      <translation>Agregar un bloque después</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_card.py" />
      <source>Add a block to the agenda</source>
      <translation>Agregar un bloque a la agenda</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>Add a category</source>
      <translation>Agregar una categoría</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/device_form.py" />
      <source>Add a device</source>
      <translation>Agregar un dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <source>Add a fact</source>
      <translation>Agregar un dato</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/attachment_well.py" />
      <source>Add a file</source>
      <translation>Agregar un archivo</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>Add a filter</source>
      <translation>Agregar un filtro</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/filter_bar.py" />
      <source>Add a filter on one column</source>
      <translation>Agregar un filtro en una columna</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <location filename="../../app/improvement_plan/page/page.py" />
      <source>Add a goal</source>
      <translation>Agregar una meta</translation>
    </message>
    <message>
      <location filename="../../app/ui/image_well.py" />
      <source>Add a photo: choose a file, paste or drop one here</source>
      <translation>Agregue una foto: elija un archivo, o péguelo o suéltelo aquí</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <source>Add a step</source>
      <translation>Agregar un paso</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_form.py" />
      <source>Add a {one}</source>
      <translation>Agregar: {one}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <source>Add an outcome</source>
      <translation>Agregar un resultado</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Add another</source>
      <translation>Agregar otro</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>Add as a guest</source>
      <translation>Agregar como visitante</translation>
    </message>
    <message>
      <location filename="../../app/inventory/feature.py" />
      <location filename="../../app/inventory/page/device_form.py" />
      <location filename="../../app/inventory/page/page.py" />
      <source>Add device</source>
      <translation>Agregar dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Add field</source>
      <translation>Agregar campo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/attachment_well.py" />
      <source>Add files</source>
      <translation>Agregar archivos</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <source>Add goal</source>
      <translation>Agregar meta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/conversation.py" />
      <location filename="../../app/tickets/service/files.py" />
      <source>Add it again.</source>
      <translation>Agréguelo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Add it as a new device</source>
      <translation>Agregarlo como dispositivo nuevo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/import_sheet.py" />
      <source>Add it beside that one</source>
      <translation>Agregarla junto a esa</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/fields.py" />
      <source>Add it first.</source>
      <translation>Agréguelo primero.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Add it, or send the ticket without it.</source>
      <translation>Agréguelo o envíe el ticket sin eso.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>Add people</source>
      <translation>Agregar personas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>Add people…</source>
      <translation>Agregar personas…</translation>
    </message>
    <message>
      <location filename="../../app/ui/image_well.py" />
      <source>Add photos</source>
      <translation>Agregar fotos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/reply_box.py" />
      <source>Add photos or files</source>
      <translation>Agregar fotos o archivos</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Add rooms, people and categories that are new</source>
      <translation>Agregar salas, personas y categorías nuevas</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>Add some</source>
      <translation>Sumar</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <source>Add stock item</source>
      <translation>Agregar artículo</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <source>Add the goals of the school's plan for this year: PD sessions link to them, and the evidence report shows what came of each.</source>
      <translation>Agregue las metas del plan de la escuela para este año: las sesiones de PD se vinculan con ellas, y el informe de evidencia muestra qué resultó de cada una.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/likely_panel.py" />
      <source>Add to that ticket</source>
      <translation>Agregar a ese ticket</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/answers_brought.py" />
      <source>Add to the conversation</source>
      <translation>Agregar a la conversación</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/likely_panel.py" />
      <source>Add to {ticket}</source>
      <translation>Agregar a {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>Add {name} as a guest</source>
      <translation>Agregar a {name} como visitante</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_form.py" />
      <location filename="../../app/inventory/page/list_view.py" />
      <source>Add {one}</source>
      <translation>Agregar: {one}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/facts.py" />
      <source>Added</source>
      <translation>Agregado</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Adding a field</source>
      <translation>Agregando un campo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Address of Request Tracker</source>
      <translation>Dirección de Request Tracker</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>After No</source>
      <translation>Después de No</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>After Yes</source>
      <translation>Después de Sí</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>After it was held, you are asked here and on Today what has come of it: after 30 and after 90 days.</source>
      <translation>Después de realizarla, aquí y en Hoy se le pregunta qué resultó de ella: a los 30 y a los 90 días.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>After some minutes without keys or mouse the window shows a page that asks for your PIN, and nothing of the desk. What you were typing is kept; work in the background goes on.</source>
      <translation>Tras unos minutos sin teclado ni mouse, la ventana muestra una página que pide su PIN, y nada del escritorio. Lo que estaba escribiendo se conserva; el trabajo en segundo plano continúa.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>After the session</source>
      <translation>Después de la sesión</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/columns.py" />
      <source>Age</source>
      <translation>Edad</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/paper.py" />
      <location filename="../../app/professional_development/page/plan/agenda_card.py" />
      <location filename="../../app/professional_development/page/plan/agenda_editor.py" />
      <location filename="../../app/professional_development/printout/agenda.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/agenda.py" />
      <source>Agenda fitted to {number} minutes</source>
      <extracomment>With 1: Agenda fitted to {number} minute</extracomment>
      <translation>
        <numerusform>Agenda ajustada a {number} minuto</numerusform>
        <numerusform>Agenda ajustada a {number} minutos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <location filename="../../app/tickets/page/lists.py" />
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>All devices</source>
      <translation>Todos los dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>All goals</source>
      <translation>Todas las metas</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/panel.py" />
      <source>All help pages</source>
      <translation>Todas las páginas de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>All is well: {looked}, and everything agrees.</source>
      <translation>Todo está bien: {looked}, y todo concuerda.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>All of one side</source>
      <translation>Todo de un lado</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>All of the desk will be as it was on {moment}. The desk of now is kept first, as a backup named “before going back” in this list: nothing is lost, and you can go forward to it again.</source>
      <translation>Todo el escritorio quedará como estaba el {moment}. Primero se guarda el escritorio de ahora, como copia con el nombre “antes de volver atrás” en esta lista: no se pierde nada, y usted puede regresar a él.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <source>All of yours</source>
      <translation>Todo lo mío</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>All of yours · {number:,} of {all:,} chosen</source>
      <translation>Todo lo suyo · {number:,} de {all:,} elegidas</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <source>All of {person}’s</source>
      <translation>Todo lo de {person}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>All of {person}’s · {number:,} of {all:,} chosen</source>
      <translation>Todo lo de {person} · {number:,} de {all:,} elegidas</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/month.py" />
      <source>All others</source>
      <translation>Todos los demás</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence_page.py" />
      <location filename="../../app/professional_development/page/session_head.py" />
      <location filename="../../app/professional_development/printout/lists.py" />
      <location filename="../../app/professional_development/service/evidence.py" />
      <source>All sessions</source>
      <translation>Todas las sesiones</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/groups.py" />
      <source>All teachers</source>
      <translation>Todos los docentes</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>All that you did has reached the meeting place, and all that lay there is here (as of {since}).</source>
      <translation>Todo lo que hizo llegó al punto de encuentro, y todo lo que había allí está aquí (a las {since}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>All that you did has reached the meeting place, and all that lay there is here.</source>
      <translation>Todo lo que hizo llegó al punto de encuentro, y todo lo que había allí está aquí.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/paper.py" />
      <location filename="../../app/tickets/printout/tickets.py" />
      <source>All tickets</source>
      <translation>Todos los tickets</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence_page.py" />
      <source>All transcripts</source>
      <translation>Todos los expedientes</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>All years</source>
      <translation>Todos los años</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>All {number:,} as filtered</source>
      <translation>Todos, según el filtro: {number:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/page/conversation.py" />
      <source>All {number} facts</source>
      <extracomment>With 1: {number} fact</extracomment>
      <translation>
        <numerusform>{number} dato</numerusform>
        <numerusform>Los {number} datos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>All {title}</source>
      <translation>Todo: {title}</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>All, or for example 1-3, 7</source>
      <translation>Todas o, por ejemplo, 1-3, 7</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Also added: {made}.</source>
      <translation>También se agrega: {made}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Also on {days} and {number} more.</source>
      <translation>También el {days} y {number} más.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Also on {days}.</source>
      <translation>También el {days}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/roles.py" />
      <source>Alternate</source>
      <translation>Suplente</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>An Excel sheet has no room for that many columns.</source>
      <translation>Una hoja de Excel no tiene lugar para tantas columnas.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>An Excel sheet has no room for that many rows.</source>
      <translation>Una hoja de Excel no tiene lugar para tantas filas.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/web_address.py" />
      <source>An address on the web begins with https://.</source>
      <translation>Una dirección web comienza con https://.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/third.py" />
      <source>An amount, as 249.00</source>
      <translation>Una cantidad, como 249.00</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>An app password where there is one.</source>
      <translation>Una contraseña de aplicación, donde la haya.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>An empty cell erases what is known</source>
      <translation>Una celda vacía borra lo que se sabe</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>Another computer may still bring it. Turn that one on first if you can.</source>
      <translation>Otra computadora todavía puede traerlo. Si puede, enciéndala primero.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>Another day</source>
      <translation>Otro día</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/device_picker.py" />
      <source>Another device, or none</source>
      <translation>Otro dispositivo, o ninguno</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>Another place…</source>
      <translation>Otro lugar…</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>Another program is holding the desk's file at the moment.</source>
      <translation>Otro programa está usando en este momento el archivo del escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>Another {unique_title} for this one</source>
      <translation>Otro valor de {unique_title} para este</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>Another {unique_title} for {name}</source>
      <translation>Otro valor de {unique_title} para {name}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/tickets/page/answers_brought.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/heading.py" />
      <source>Answer no</source>
      <translation>Responder no</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>Answer to {name}</source>
      <translation>Respuesta a {name}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>Answer to {ticket}</source>
      <translation>Respuesta a {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/heading.py" />
      <source>Answer yes</source>
      <translation>Responder sí</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/service/table.py" />
      <source>Answered</source>
      <translation>Respondido</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/month.py" />
      <source>Answered by {helpdesk}</source>
      <translation>Respondidos por {helpdesk}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Answers come there.</source>
      <translation>Ahí llegan las respuestas.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/keyboard.py" />
      <source>Any scanner that types like a keyboard and ends with Enter. Scan a tag or a serial at any time: the device opens, and nothing is typed into the field you are in.</source>
      <translation>Cualquier escáner que escriba como un teclado y termine con Enter. Escanee una etiqueta o serie en cualquier momento: se abre el dispositivo y no se escribe nada en el campo donde está usted.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/sections.py" />
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/records.py" />
      <source>Archived</source>
      <translation>Archivada</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <source>Are you back?</source>
      <translation>¿Ya volvió usted?</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/improvement_plan/printout.py" />
      <location filename="../../app/improvement_plan/records.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Arrows</source>
      <translation>Flechas</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/deeds.py" />
      <source>As TSS gave it, by mail or on the phone.</source>
      <translation>Como lo dio TSS, por correo o por teléfono.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>As it shall stand in the history beside what they do.</source>
      <translation>Como debe aparecer en el historial junto a lo que haga.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>As part of</source>
      <translation>Como parte de</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>As people say them: “TSS-20881”.</source>
      <translation>Como se dicen: “TSS-20881”.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/editor.py" />
      <source>As you left it, not saved yet</source>
      <translation>Como lo dejó, aún sin guardar</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/printed.py" />
      <source>Ask</source>
      <translation>Preguntar a</translation>
    </message>
    <message>
      <location filename="../../app/inventory/feature.py" />
      <source>Ask around, look in the carts, then tell TSS.</source>
      <translation>Pregunte, busque en los carritos y luego avise a TSS.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <location filename="../../app/sync/channels/address.py" />
      <source>Ask for a new invitation.</source>
      <translation>Pida una invitación nueva.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <location filename="../../app/tickets/page/steps.py" />
      <source>Ask for it</source>
      <translation>Pedirlo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/messages.py" />
      <source>Ask for it another way.</source>
      <translation>Pídalo por otra vía.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Ask the helpdesk, or take it back and change it.</source>
      <translation>Pregunte a la mesa de ayuda, o recupérelo y cámbielo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/sharing.py" />
      <source>Ask the liaison for a new one and begin a new desk with it.</source>
      <translation>Pida al enlace una nueva y comience con ella un escritorio nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>Ask the liaison to do it.</source>
      <translation>Pida al enlace que lo haga.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>Ask the liaison to do this, or for another role.</source>
      <translation>Pida al enlace que haga esto, o que le dé otro rol.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>Ask the liaison to do this.</source>
      <translation>Pida al enlace que haga esto.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>Ask the people who run it for the right to create tickets there (CreateTicket).</source>
      <translation>Pida a quienes lo administran el permiso para crear tickets ahí (CreateTicket).</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>Ask the people who run it.</source>
      <translation>Pregunte a quienes lo administran.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>Ask the people who run {helpdesk} for it: a ticket field, free text, unique values, with the rights to see it and to set it at the start.</source>
      <translation>Pídalo a quienes administran {helpdesk}: un campo de ticket, texto libre, valores únicos, con permiso para verlo y para llenarlo al inicio.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>Ask there what became of it; send the ticket again if it is lost.</source>
      <translation>Pregunte ahí qué pasó con él; envíe el ticket otra vez si se perdió.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>Ask there what became of yours; send the ticket again if it is lost.</source>
      <translation>Pregunte ahí qué pasó con el suyo; envíe el ticket otra vez si se perdió.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/joining.py" />
      <source>Ask who invited you for a new one.</source>
      <translation>Pida una nueva a quien le invitó.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>Ask who removed it for a new invitation if you should go on here.</source>
      <translation>Si usted debe seguir aquí, pida una invitación nueva a quien la quitó.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>Ask whoever looks after the folder to let you read and change files in it.</source>
      <translation>Pida a quien cuida la carpeta que le permita leer y cambiar sus archivos.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>Ask whoever made the bucket for it.</source>
      <translation>Pregúntela a quien creó el bucket.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>Ask whoever runs it for a sign-in by name and (app) password.</source>
      <translation>Pida a quien lo administra un inicio de sesión con nombre y contraseña (de aplicación).</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>Ask whoever runs it for more room. {kept}</source>
      <translation>Pida más espacio a quien lo administra. {kept}</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>Ask whoever runs it for the right to read, write and delete in this place.</source>
      <translation>Pida a quien lo administra permiso para leer, escribir y eliminar en este lugar.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>Ask your network office which proxy this computer should use, and whether it asks for a sign-in.</source>
      <translation>Pregunte a su oficina de redes qué proxy debe usar esta computadora, y si pide iniciar sesión.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>Ask {helpdesk} for news.</source>
      <translation>Pida noticias a {helpdesk}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Asked</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/ended_card.py" />
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <location filename="../../app/troubleshooting/printout/run.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Asked by</source>
      <translation>Lo pidió</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <source>Asked by {person}</source>
      <translation>Lo pidió {person}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Asked for by</source>
      <translation>Pedido por</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/taking_over.py" />
      <source>Asked to send {item} from here</source>
      <translation>Se pidió enviar desde aquí: {item}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/facts.py" />
      <source>Assigned</source>
      <translation>Asignado a</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>At</source>
      <translation>Momento</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>At (empty: the whole day)</source>
      <translation>Hora (vacío: todo el día)</translation>
    </message>
    <message>
      <location filename="../../app/wiring/called.py" />
      <source>Attachment</source>
      <translation>Archivo adjunto</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <source>Audience</source>
      <translation>Dirigido a</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <location filename="../../app/cover/records.py" />
      <source>Away</source>
      <translation>Ausente</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <location filename="../../app/shell/entry/join.py" />
      <location filename="../../app/shell/entry/passphrase.py" />
      <location filename="../../app/shell/entry/recovery.py" />
      <location filename="../../app/troubleshooting/page/card.py" />
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/panel.py" />
      <source>Back (Alt+Left)</source>
      <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/question_card.py" />
      <source>Back (Backspace)</source>
      <translation>Atrás (Backspace)</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/slip.py" />
      <source>Back on</source>
      <translation>Devuelto el</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <source>Back to Cover</source>
      <translation>Volver a Suplencia</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>Back to the columns</source>
      <translation>Volver a las columnas</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/ended_card.py" />
      <source>Back to the library</source>
      <translation>Volver a la biblioteca</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <source>Back to the list</source>
      <translation>Volver a la lista</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>Back to the question</source>
      <translation>Volver a la pregunta</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Back up now</source>
      <translation>Hacer copia ahora</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Back, close, empty a field</source>
      <translation>Volver, cerrar, vaciar un campo</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Backed up and tested</source>
      <translation>Copia hecha y comprobada</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Backing up</source>
      <translation>Haciendo la copia</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <location filename="../../app/shell/settings/safety.py" />
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <location filename="../../app/shell/settings/safety.py" />
      <source>Backups, newest first</source>
      <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>Badge or name of who comes in</source>
      <translation>Credencial o nombre de quien entra</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/keyboard.py" />
      <source>Barcode scanner</source>
      <translation>Escáner de códigos de barras</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Before its numbers</source>
      <translation>Antes de sus números</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Before the number</source>
      <translation>Antes del número</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/run.py" />
      <source>Began</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Begin</source>
      <translation>Comenzar</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>Begin now</source>
      <translation>Comenzar ahora</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Begin of names</source>
      <translation>Comienzo de los nombres</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/templates.py" />
      <source>Begin without one, or choose another.</source>
      <translation>Comience sin plantilla, o elija otra.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Beginning a note</source>
      <translation>Comenzando una nota</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/agreeing.py" />
      <source>Beginning and end of a cover agreed</source>
      <translation>Comienzo y fin de una suplencia acordados</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Beginning the ticket</source>
      <translation>Comenzando el ticket</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/when_sheet.py" />
      <source>Begins</source>
      <translation>Comienza</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <location filename="../../app/cover/records.py" />
      <source>Begun</source>
      <translation>Comenzó</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>Begun by</source>
      <translation>Comenzada por</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/rows.py" />
      <source>Between</source>
      <translation>Entre</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_card.py" />
      <source>Block</source>
      <translation>Bloque</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/deeds.py" />
      <source>Block added</source>
      <translation>Se agregó el bloque</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/agenda.py" />
      <source>Block {title} added</source>
      <translation>Bloque {title} agregado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/agenda.py" />
      <source>Block {title} changed</source>
      <translation>Bloque {title} cambiado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/agenda.py" />
      <source>Block {title} deleted</source>
      <translation>Bloque {title} eliminado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/agenda.py" />
      <source>Block {title} moved</source>
      <translation>Bloque {title} movido</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/agenda.py" />
      <source>Block {title}: {minutes} min</source>
      <translation>Bloque {title}: {minutes} min</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>Bold</source>
      <translation>Negrita</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>Both are right</source>
      <translation>Ambos están bien</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/third.py" />
      <source>Both in one, as you edit it</source>
      <translation>Ambos en uno, como usted lo edite</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Both sides of the paper</source>
      <translation>Ambos lados del papel</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/deeds.py" />
      <source>Both stay as they are. This computer asks no more.</source>
      <translation>Ambos quedan como están. Esta computadora ya no pregunta.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/inventory/service/facts.py" />
      <source>Bought</source>
      <translation>Comprado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>Boxes to tick</source>
      <translation>Casillas para marcar</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>Brief</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/invitations.py" />
      <source>Bring along</source>
      <translation>Traer</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/first_start.py" />
      <source>Bring in an export</source>
      <translation>Traer una exportación</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>Bring in the list of devices you have: an export from the Google Admin console, Snipe-IT, Intune, Jamf or Destiny, or any spreadsheet. You see what will happen before anything is written, and one Undo takes all of it back.</source>
      <translation>Traiga la lista de los dispositivos que tiene: una exportación de la consola de administración de Google, Snipe-IT, Intune, Jamf o Destiny, o cualquier hoja de cálculo. Usted ve lo que va a pasar antes de que se escriba algo, y un solo Deshacer lo revierte todo.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/keeping.py" />
      <source>Bring it back</source>
      <translation>Recuperarlo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/empty.py" />
      <source>Bring the list you have: an export of Google Admin, Snipe-IT, Intune, Jamf, Destiny or any table as CSV, Excel or OpenDocument. You see what would happen before anything is saved. You can also drop the file here.</source>
      <translation>Traiga la lista que tiene: una exportación de Google Admin, Snipe-IT, Intune, Jamf, Destiny o cualquier tabla en CSV, Excel u OpenDocument. Verá qué pasaría antes de guardar nada. También puede soltar el archivo aquí.</translation>
    </message>
    <message>
      <location filename="../../app/store/salvage.py" />
      <source>Bringing back what was done since</source>
      <translation>Recuperando lo que se hizo desde entonces</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files_back.py" />
      <source>Bringing in pictures and files</source>
      <translation>Trayendo imágenes y archivos</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>Bringing in the export</source>
      <translation>Trayendo la exportación</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files_back.py" />
      <source>Bringing in the history</source>
      <translation>Trayendo el historial</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join_flow.py" />
      <source>Bringing the history</source>
      <translation>Trayendo el historial</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Bringing the history of {school}</source>
      <translation>Trayendo el historial de {school}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/facts.py" />
      <source>Brought back</source>
      <translation>Recuperado</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files_back.py" />
      <source>Brought in from an export</source>
      <translation>Traído de una exportación</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Bucket</source>
      <translation>Bucket</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Budget</source>
      <translation>Presupuesto</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Budget for</source>
      <translation>Presupuesto para</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/inventory/service/facts.py" />
      <source>Building</source>
      <translation>Edificio</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Built on the work of others</source>
      <translation>Hecho sobre el trabajo de otros</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <location filename="../../app/tickets/rules/month.py" />
      <source>By category</source>
      <translation>Por categoría</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>By person</source>
      <translation>Por persona</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <location filename="../../app/tickets/rules/month.py" />
      <source>By room</source>
      <translation>Por sala</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/priority_panel.py" />
      <source>By rule again</source>
      <translation>Volver a la regla</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>By status</source>
      <translation>Por estado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/printout/agenda.py" />
      <location filename="../../app/professional_development/printout/facilitator.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/invitations.py" />
      <source>By the end</source>
      <translation>Al terminar</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <source>CSV (*.csv);;Excel (*.xlsx)</source>
      <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <source>Cables, mice, lamps: what is counted and has no tag of its own.</source>
      <translation>Cables, ratones, lámparas: lo que se cuenta y no tiene etiqueta propia.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>Calendar (*.ics)</source>
      <translation>Calendario (*.ics)</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Calendar changed</source>
      <translation>Calendario cambiado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Calendar name</source>
      <translation>Nombre en el calendario</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>Calendar of PD sessions</source>
      <translation>Calendario de sesiones de PD</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Calendar revision</source>
      <translation>Revisión del calendario</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <source>Call it off</source>
      <translation>Cancelar la sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/page.py" />
      <source>Call it off…</source>
      <translation>Cancelar la sesión…</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>Call off</source>
      <translation>Anular</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <source>Call this session off</source>
      <translation>Cancelar esta sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <location filename="../../app/professional_development/page/columns.py" />
      <source>Called off</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/invitations.py" />
      <source>Called off: {title}</source>
      <translation>Cancelada: {title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Came</source>
      <translation>Vinieron</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <location filename="../../app/inventory/page/bulk_edit.py" />
      <location filename="../../app/inventory/page/device_form.py" />
      <location filename="../../app/inventory/page/import_dialog.py" />
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <location filename="../../app/inventory/page/list_form.py" />
      <location filename="../../app/inventory/page/paste_preview.py" />
      <location filename="../../app/inventory/page/print_options.py" />
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <location filename="../../app/professional_development/page/mapping_sheet.py" />
      <location filename="../../app/professional_development/page/people/guest_sheet.py" />
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <location filename="../../app/professional_development/page/plan/standards_sheet.py" />
      <location filename="../../app/professional_development/page/sheets.py" />
      <location filename="../../app/professional_development/page/when_sheet.py" />
      <location filename="../../app/shell/restore/sheet.py" />
      <location filename="../../app/shell/settings/lock.py" />
      <location filename="../../app/sync/page/invite_sheet.py" />
      <location filename="../../app/sync/page/member_sheets.py" />
      <location filename="../../app/tickets/page/answers_brought.py" />
      <location filename="../../app/tickets/page/deeds.py" />
      <location filename="../../app/tickets/page/month_picker.py" />
      <location filename="../../app/ui/dialogs.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/rules/life.py" />
      <source>Cancelled</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/canned_menu.py" />
      <source>Canned text</source>
      <translation>Texto guardado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/canned.py" />
      <source>Canned text {title} added</source>
      <translation>Texto guardado {title} agregado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/canned.py" />
      <source>Canned text {title} changed</source>
      <translation>Texto guardado {title} cambiado</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>Canned texts</source>
      <translation>Textos guardados</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Cannot wait</source>
      <translation>No puede esperar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>Can’t check</source>
      <translation>No se puede revisar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Can’t check leads to</source>
      <translation>“No se puede revisar” lleva a</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/heading.py" />
      <location filename="../../app/troubleshooting/page/question_card.py" />
      <source>Can’t check this</source>
      <translation>No se puede revisar esto</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/question_card.py" />
      <source>Can’t check this (C)</source>
      <translation>No se puede revisar esto (C)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Caption</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/inventory/service/facts.py" />
      <location filename="../../app/tickets/page/columns.py" />
      <location filename="../../app/tickets/page/ticket_form.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/service/facts.py" />
      <location filename="../../app/tickets/service/table.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>Category {add_category} added</source>
      <translation>Se agregó la categoría {add_category}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>Category {kept} added</source>
      <translation>Se agregó la categoría {kept}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>Cells that stay as they are</source>
      <translation>Celdas que quedan como están</translation>
    </message>
    <message>
      <location filename="../../app/exchange/workbook_size.py" />
      <source>Cells with formulas were read as their last saved results; nothing was calculated.</source>
      <translation>De las celdas con fórmulas se leyó el último resultado guardado; no se calculó nada.</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Certificate</source>
      <translation>Certificado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/certificates.py" />
      <source>Certificate for {who}: {title}</source>
      <translation>Constancia para {who}: {title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/certificate.py" />
      <source>Certificate no. {number}</source>
      <translation>Constancia n.º {number}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/certificate.py" />
      <source>Certificate of professional development</source>
      <translation>Constancia de desarrollo profesional</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/paper.py" />
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <location filename="../../app/professional_development/printout/certificate.py" />
      <source>Certificates</source>
      <translation>Constancias</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Certified</source>
      <translation>Certificado</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <source>Change device, room or who asked</source>
      <translation>Cambiar dispositivo, sala o quién lo pidió</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>Change it instead of adding it again.</source>
      <translation>Cámbielo en lugar de agregarlo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/bulk_edit.py" />
      <source>Change many</source>
      <translation>Cambiar varios</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_view.py" />
      <source>Change many…</source>
      <translation>Cambiar varios…</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Change role…</source>
      <translation>Cambiar rol…</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>Change the PIN…</source>
      <translation>Cambiar el PIN…</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Change the passphrase…</source>
      <translation>Cambiar la frase de acceso…</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>Change the role</source>
      <translation>Cambiar el rol</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Change the role of {name}</source>
      <translation>Cambiar el rol de {name}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>Change the {unique_title} of {name}</source>
      <translation>Cambiar {unique_title} de {name}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Change this absence</source>
      <translation>Cambiar esta ausencia</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>Change what it names, then send it again.</source>
      <translation>Cambie lo que se indica y envíelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/bulk_edit.py" />
      <source>Change {devices}</source>
      <translation>Cambiar {devices}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>Change {number} cells</source>
      <extracomment>With 1: Change 1 cell</extracomment>
      <translation>
        <numerusform>Cambiar 1 celda</numerusform>
        <numerusform>Cambiar {number} celdas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Changed</source>
      <translation>Cambiado</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/rows.py" />
      <source>Changed twice</source>
      <translation>Doble cambio</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/invitations.py" />
      <source>Changed: {title}</source>
      <translation>Cambiada: {title}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/library.py" />
      <source>Changes of the district in “{title}” looked at</source>
      <translation>Cambios del distrito en “{title}” revisados</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/deeds.py" />
      <source>Changing devices</source>
      <translation>Cambiando dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/store/passphrase.py" />
      <source>Check Caps Lock and the keyboard's language, then try again.</source>
      <translation>Revise Bloq Mayús y el idioma del teclado, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <location filename="../../app/tickets/page/page.py" />
      <source>Check for answers</source>
      <translation>Buscar respuestas</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>Check for answers brings them.</source>
      <translation>“Buscar respuestas” las trae.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>Check its name, or ask whoever runs it to make it again.</source>
      <translation>Revise su nombre, o pida a quien lo administra que lo cree de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Check now</source>
      <translation>Revisar ahora</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>Check the address and the port. If they are right, the service is down or a firewall is in the way; try again later.</source>
      <translation>Revise la dirección y el puerto. Si son correctos, el servicio no funciona o un firewall lo impide; inténtelo más tarde.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>Check the address for typing mistakes. If it is right, this network cannot look it up: ask your network office.</source>
      <translation>Revise que la dirección no tenga errores. Si es correcta, esta red no puede encontrarla: pregunte a su oficina de redes.</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>Check the address in the settings, https included.</source>
      <translation>Revise la dirección en la configuración, con https.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>Check the address in the settings.</source>
      <translation>Revise la dirección en la configuración.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>Check the address in the settings: Request Tracker 5 is needed.</source>
      <translation>Revise la dirección en la configuración: se necesita Request Tracker 5.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>Check the address. If it is right, you may be signed in to the wrong Wi-Fi; otherwise tell whoever runs the service.</source>
      <translation>Revise la dirección. Si es correcta, puede que esté en la red Wi-Fi equivocada; si no, avise a quien administra el servicio.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>Check the address: it must be that of a folder or bucket, not of its web page.</source>
      <translation>Revise la dirección: debe ser la de una carpeta o un bucket, no la de su página web.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>Check the cable or the Wi-Fi. Nothing is lost meanwhile.</source>
      <translation>Revise el cable o la red Wi-Fi. Entretanto no se pierde nada.</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <source>Check the cable or the Wi-Fi. What you write meanwhile is kept and goes later.</source>
      <translation>Revise el cable o la red Wi-Fi. Lo que escriba entretanto se conserva y se envía después.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>Check the date and time of this computer. If they are right, tell whoever runs the service.</source>
      <translation>Revise la fecha y la hora de esta computadora. Si son correctas, avise a quien administra el servicio.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>Check the helpdesk's address, and whether this server needs a sign-in. {quoted}</source>
      <translation>Revise la dirección de la mesa de ayuda, y si este servidor pide iniciar sesión. {quoted}</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>Check the name and the port. {quoted}</source>
      <translation>Revise el nombre y el puerto. {quoted}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>Check the name of the queue in the settings, or ask for the right to see it (SeeQueue).</source>
      <translation>Revise el nombre de la cola en la configuración, o pida permiso para verla (SeeQueue).</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>Check the port and the kind of encryption with your network office. If they are right, something on the way may be stripping it.</source>
      <translation>Revise el puerto y el tipo de cifrado con su oficina de redes. Si son correctos, puede que algo en el camino lo esté quitando.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>Check the sender's address in the settings. {quoted}</source>
      <translation>Revise la dirección del remitente en la configuración. {quoted}</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Check this desk</source>
      <translation>Revisar este escritorio</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>Checked</source>
      <translation>Revisada</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Checked on</source>
      <translation>Verificado el</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Checking the desk</source>
      <translation>Revisando el escritorio</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Checking…</source>
      <translation>Revisando…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/troubleshooting/page/heading.py" />
      <location filename="../../app/troubleshooting/page/paper.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Checklist</source>
      <translation>Lista de verificación</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/files.py" />
      <source>Checklist (*.toml)</source>
      <translation>Lista de verificación (*.toml)</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/heading.py" />
      <source>Checklist from the district library</source>
      <translation>Lista de la biblioteca del distrito</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/heading.py" />
      <source>Checklist from the {owner}</source>
      <translation>Lista de: {owner}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/library.py" />
      <source>Checklist “{title}” added</source>
      <translation>Lista de verificación “{title}” agregada</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/library.py" />
      <source>Checklist “{title}” deleted</source>
      <translation>Lista de verificación “{title}” eliminada</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/library.py" />
      <source>Checklist “{title}” saved</source>
      <translation>Lista de verificación “{title}” guardada</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <location filename="../../app/troubleshooting/page/library_pane.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>Checklists</source>
      <translation>Listas de verificación</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Choices</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Choices, one a line (for “One of a list”)</source>
      <translation>Opciones, una por línea (para “Uno de una lista”)</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Choose</source>
      <translation>Elija</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>Choose Cover, then “I cover from now”.</source>
      <translation>Elija Suplencia y luego “Cubro desde ahora”.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>Choose a .csv, .xlsx or .ods file.</source>
      <translation>Elija un archivo .csv, .xlsx o .ods.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Choose a backup to go on with; each was tested when it was made.</source>
      <translation>Elija una copia de seguridad para continuar; cada una se comprobó al hacerla.</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Choose a backup.</source>
      <translation>Elija una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/deeds.py" />
      <source>Choose a checklist first.</source>
      <translation>Elija primero una lista.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>Choose a checklist that was exported, its name ends in .toml.</source>
      <translation>Elija una lista que se haya exportado; su nombre termina en .toml.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <source>Choose a day for it first.</source>
      <translation>Elija primero un día para la sesión.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <source>Choose a device first.</source>
      <translation>Elija primero un dispositivo.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/details.py" />
      <source>Choose a device to see its facts, photos and history.</source>
      <translation>Elija un dispositivo para ver sus datos, fotos e historial.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>Choose a folder on this computer. To share the desk with a colleague, use sync.</source>
      <translation>Elija una carpeta en esta computadora. Para compartir el escritorio con un colega, use la sincronización.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/why_card.py" />
      <source>Choose a goal of the district</source>
      <translation>Elegir una meta del distrito</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/why_card.py" />
      <source>Choose a goal of the improvement plan</source>
      <translation>Elegir una meta del plan de mejora</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/exports.py" />
      <source>Choose a name that ends in .csv or .xlsx.</source>
      <translation>Elija un nombre que termine en .csv o .xlsx.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/feedback.py" />
      <source>Choose a number from 1 to {steps}.</source>
      <translation>Elija un número de 1 a {steps}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/passphrase.py" />
      <source>Choose a passphrase for this desk</source>
      <translation>Elija una frase de acceso para este escritorio</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/opener.py" />
      <source>Choose a passphrase instead.</source>
      <translation>Elija mejor una frase de acceso.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>Choose a person: the transcript says what was attended, for how long, and which certificates there are.</source>
      <translation>Elija una persona: el expediente dice a qué asistió, cuánto duró y qué constancias hay.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <location filename="../../app/professional_development/page/paper.py" />
      <source>Choose a session first.</source>
      <translation>Elija primero una sesión.</translation>
    </message>
    <message>
      <location filename="../../app/ui/images.py" />
      <source>Choose a smaller one.</source>
      <translation>Elija una más pequeña.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/paper.py" />
      <source>Choose a ticket first.</source>
      <translation>Elija primero un ticket.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <source>Choose a ticket to read its conversation.</source>
      <translation>Elija un ticket para leer su conversación.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_view.py" />
      <source>Choose a {one} in the list first.</source>
      <translation>Elija primero en la lista: {one}.</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Choose all lines</source>
      <translation>Elegir todas las líneas</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Choose another file.</source>
      <translation>Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>Choose another folder or name and try again.</source>
      <translation>Elija otra carpeta u otro nombre e inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Choose another folder, or close the file if it is open.</source>
      <translation>Elija otra carpeta o cierre el archivo si está abierto.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/files.py" />
      <source>Choose another folder, or close the program that has it open.</source>
      <translation>Elija otra carpeta, o cierre el programa que lo tiene abierto.</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files.py" />
      <source>Choose another folder, or make room on the disk.</source>
      <translation>Elija otra carpeta, o haga espacio en el disco.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <location filename="../../app/printing/document.py" />
      <location filename="../../app/sync/page/deeds.py" />
      <location filename="../../app/tickets/page/received_files.py" />
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Choose another key.</source>
      <translation>Elija otra clave.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/spreadsheets.py" />
      <source>Choose another of its sheets.</source>
      <translation>Elija otra de sus hojas.</translation>
    </message>
    <message>
      <location filename="../../app/store/backups.py" />
      <location filename="../../app/tickets/rules/attachments.py" />
      <source>Choose another one.</source>
      <translation>Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>Choose another {unique_title}.</source>
      <translation>Elija otro valor para: {unique_title}.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/column_chooser.py" />
      <location filename="../../app/ui/tables/filter_bar.py" />
      <source>Choose columns</source>
      <translation>Elegir columnas</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/column_menu.py" />
      <source>Choose columns…</source>
      <translation>Elegir columnas…</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>Choose fewer columns.</source>
      <translation>Elija menos columnas.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>Choose one of the files inside.</source>
      <translation>Elija uno de los archivos que contiene.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/settings.py" />
      <source>Choose one of: {known}.</source>
      <translation>Elija uno de estos: {known}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>Choose one to see both values.</source>
      <translation>Elija uno para ver ambos valores.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>Choose rows first</source>
      <translation>Elija filas primero</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Choose several lines</source>
      <translation>Elegir varias líneas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>Choose somebody in the list first.</source>
      <translation>Elija primero a alguien en la lista.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>Choose the .csv or .xlsx file.</source>
      <translation>Elija el archivo .csv o .xlsx.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>Choose the archive of OneRoster, or a table.</source>
      <translation>Elija el archivo comprimido de OneRoster, o una tabla.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/editing.py" />
      <source>Choose the cell where pasting begins.</source>
      <translation>Elija la celda donde empieza el pegado.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/feedback_files.py" />
      <source>Choose the file of one session.</source>
      <translation>Elija el archivo de una sola sesión.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder.py" />
      <source>Choose the folder again.</source>
      <translation>Elija la carpeta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/joining.py" />
      <source>Choose the folder or address that stands on the sheet. If it is right, what lies there may not have arrived on this computer yet.</source>
      <translation>Elija la carpeta o la dirección que está en la hoja. Si es la correcta, quizá lo que hay ahí todavía no llegó a esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files_back.py" />
      <source>Choose the folder with README.txt and history.jsonl in it.</source>
      <translation>Elija la carpeta que contiene README.txt y history.jsonl.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Choose the folder…</source>
      <translation>Elegir la carpeta…</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>Choose the place</source>
      <translation>Elegir el lugar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/why_card.py" />
      <source>Choose the standards that it meets</source>
      <translation>Elegir los estándares que cumple</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/answers_brought.py" />
      <source>Choose the ticket that was answered first.</source>
      <translation>Elija primero el ticket que recibió respuesta.</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files_back.py" />
      <source>Choose the whole folder as it was exported, or export it once more.</source>
      <translation>Elija toda la carpeta tal como se exportó, o expórtela otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Choose what is wrong</source>
      <translation>Elegir qué falla</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/standards_sheet.py" />
      <source>Choose what this session meets. Space marks, typing narrows the list.</source>
      <translation>Elija lo que cumple esta sesión. La barra espaciadora marca, escribir acorta la lista.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Choose where it leads</source>
      <translation>Elija a dónde lleva</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>Choose {name} instead.</source>
      <translation>Elija {name} en su lugar.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/helpdesk.py" />
      <source>Choose {ways}.</source>
      <translation>Elija: {ways}.</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>Choose “Hand on” to let somebody else cover.</source>
      <translation>Elija “Traspasar” para que cubra alguien más.</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>Choose “I am back” to end it.</source>
      <translation>Elija “Ya volví” para terminarla.</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>Choose “I cover from now” to begin another.</source>
      <translation>Elija “Cubro desde ahora” para comenzar otra.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Chosen by you</source>
      <translation>Elegido por usted</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/priority.py" />
      <source>Chosen by you.</source>
      <translation>Elegida por usted.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <location filename="../../app/professional_development/page/people/telling.py" />
      <location filename="../../app/shell/help/picture.py" />
      <location filename="../../app/tickets/page/steps.py" />
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <location filename="../../app/ui/history_sheet.py" />
      <location filename="../../app/ui/image_well.py" />
      <location filename="../../app/ui/paper/preview.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <location filename="../../app/shell/tray.py" />
      <source>Close Liaison Desk</source>
      <translation>Cerrar Liaison Desk</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>Close Liaison Desk and open it again: it offers the newest backup that is whole.</source>
      <translation>Cierre Liaison Desk y ábralo de nuevo: ofrece la copia de seguridad completa más reciente.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>Close it in Excel and try again, or choose another name.</source>
      <translation>Ciérrelo en Excel e inténtelo otra vez, o elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>Close it in Excel, or copy it to your documents and choose the copy.</source>
      <translation>Ciérrelo en Excel, o cópielo en sus documentos y elija la copia.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>Close it there, probably in Excel, and try again.</source>
      <translation>Ciérrelo allí, probablemente en Excel, e inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/panel.py" />
      <location filename="../../app/shell/help/window.py" />
      <source>Close the help (Esc)</source>
      <translation>Cerrar la ayuda (Esc)</translation>
    </message>
    <message>
      <location filename="../../app/shell/finishing.py" />
      <source>Close the window now</source>
      <translation>Cerrar la ventana ahora</translation>
    </message>
    <message>
      <location filename="../../app/shell/notice_strip.py" />
      <location filename="../../app/ui/widgets.py" />
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>Closed</source>
      <translation>Cerrado</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/renewing.py" />
      <source>Closed an invitation that was used</source>
      <translation>Se cerró una invitación usada</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>Code 128 and QR</source>
      <translation>Code 128 y QR</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>Code 128 only</source>
      <translation>Solo Code 128</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>Codes</source>
      <translation>Códigos</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>Column</source>
      <translation>Columna</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Column in the file</source>
      <translation>Columna del archivo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Column {header} goes to</source>
      <translation>La columna {header} va a</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/column_chooser.py" />
      <location filename="../../app/ui/tables/header.py" />
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>Columns (tick and drag into order)</source>
      <translation>Columnas (marque y arrastre para ordenar)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Columns of the file</source>
      <translation>Columnas del archivo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>Columns to print</source>
      <translation>Columnas para imprimir</translation>
    </message>
    <message>
      <location filename="../../app/exchange/headers.py" />
      <source>Columns without a name were given one: {blank}{value}.</source>
      <translation>Se dio nombre a las columnas que no lo tenían: {blank}{value}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <source>Coming</source>
      <translation>Asistirá</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>Coming up</source>
      <translation>Próximamente</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/facilitator.py" />
      <source>Coming: {number}</source>
      <translation>Asistirán: {number}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_table.py" />
      <source>Compact rows</source>
      <translation>Filas compactas</translation>
    </message>
    <message>
      <location filename="../../app/printing/label_sheets.py" />
      <source>Compare it with the others in label_sheets.toml.</source>
      <translation>Compárela con las demás en label_sheets.toml.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/words.py" />
      <source>Compare it with the sheet.</source>
      <translation>Compárela con la hoja.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/joining.py" />
      <source>Compare the words with the sheet. It may also be used or withdrawn, or not have arrived yet: try again in some minutes.</source>
      <translation>Compare las palabras con la hoja. También puede estar usada o retirada, o no haber llegado todavía: inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/planning.py" />
      <location filename="../../app/store/restoring.py" />
      <source>Comparing</source>
      <translation>Comparando</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Comparing a backup</source>
      <translation>Comparando una copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Comparing it with the desk of now…</source>
      <translation>Comparándola con el escritorio de ahora…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Condition</source>
      <translation>Condición</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <location filename="../../app/ui/trial.py" />
      <source>Connection</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Content</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <location filename="../../app/tickets/printout/ticket.py" />
      <source>Conversation</source>
      <translation>Conversación</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Copied content</source>
      <translation>Contenido copiado</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/deeds.py" />
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Copies</source>
      <translation>Copias</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/inventory/page/devices_table.py" />
      <location filename="../../app/inventory/page/list_view.py" />
      <location filename="../../app/professional_development/page/browse.py" />
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/sync/feature.py" />
      <location filename="../../app/sync/page/eye/tab.py" />
      <location filename="../../app/tickets/page/tickets_table.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../app/ui/image_well.py" />
      <source>Copy a picture first.</source>
      <translation>Copie primero una imagen.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/pictures.py" />
      <source>Copy a picture, or drop a JPEG or PNG file.</source>
      <translation>Copie una imagen, o suelte un archivo JPEG o PNG.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <location filename="../../app/ui/dialogs.py" />
      <source>Copy details</source>
      <translation>Copiar detalles</translation>
    </message>
    <message>
      <location filename="../../app/sync/feature.py" />
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>Copy every value as a list</source>
      <translation>Copiar todos los valores como lista</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>Copy it again and enter it in the settings.</source>
      <translation>Cópielo otra vez e ingréselo en la configuración.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>Copy it to this computer and choose the copy.</source>
      <translation>Cópielo en esta computadora y elija la copia.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Copy it to this computer and open it there.</source>
      <translation>Cópielo a esta computadora y ábralo ahí.</translation>
    </message>
    <message>
      <location filename="../../app/ui/images.py" />
      <source>Copy it to this computer and try again.</source>
      <translation>Cópiela a esta computadora e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/attachment_well.py" />
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>Copy it to this computer first.</source>
      <translation>Cópielo primero a esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Copy of</source>
      <translation>Copia de</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Copy of version</source>
      <translation>Copia de la versión</translation>
    </message>
    <message>
      <location filename="../../app/exchange/workbook_size.py" />
      <source>Copy only the table into a new workbook, or save it as .csv.</source>
      <translation>Copie solo la tabla en un libro nuevo, o guárdela como .csv.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_view.py" />
      <source>Copy tag</source>
      <translation>Copiar etiqueta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>Copy the answer in your mail program and paste it here.</source>
      <translation>Copie la respuesta en su programa de correo y péguela aquí.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/answers_brought.py" />
      <source>Copy the answer in your mail program and paste it here. Its files can be added to a note or kept where they are.</source>
      <translation>Copie la respuesta en su programa de correo y péguela aquí. Sus archivos se pueden agregar a una nota o quedarse donde están.</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Copy the chosen lines</source>
      <translation>Copiar las líneas elegidas</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>Copy the code</source>
      <translation>Copiar el código</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/library.py" />
      <source>Copy the file again.</source>
      <translation>Copie el archivo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <source>Copy the table you need into a new workbook, or save it as .csv.</source>
      <translation>Copie la tabla que necesita en un libro nuevo, o guárdela como .csv.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Copy these facts</source>
      <translation>Copiar estos datos</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_table.py" />
      <source>Copy with column titles</source>
      <translation>Copiar con títulos de columna</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/certificate.py" />
      <source>Copy, printed again on {day}</source>
      <translation>Copia, impresa de nuevo el {day}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/inventory/service/facts.py" />
      <source>Cost</source>
      <translation>Costo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/checklist.py" />
      <source>Could not be checked: {ask}</source>
      <translation>No se pudo revisar: {ask}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>Count anew</source>
      <translation>Contar de nuevo</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <location filename="../../app/cover/page/page.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Cover</source>
      <translation>Suplencia</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/deeds.py" />
      <location filename="../../app/cover/service/cover.py" />
      <source>Cover of {away} handed on to {name}</source>
      <translation>Suplencia de {away} traspasada a {name}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <source>Covered</source>
      <translation>Cubierto</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>Covered by</source>
      <translation>Quién cubre</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/front.py" />
      <source>Covers that are over</source>
      <translation>Suplencias terminadas</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Ctrl A</source>
      <translation>Ctrl A</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Ctrl C</source>
      <translation>Ctrl C</translation>
    </message>
    <message>
      <location filename="../../app/shell/find_field.py" />
      <source>Ctrl K</source>
      <translation>Ctrl K</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>Ctrl K finds anything: a tag, a serial, a room, a person, something to do.</source>
      <translation>Ctrl K encuentra todo: una etiqueta, una serie, una sala, una persona, algo que hacer.</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <source>Ctrl Shift L</source>
      <translation>Ctrl Shift L</translation>
    </message>
    <message>
      <location filename="../../app/shell/undoing.py" />
      <source>Ctrl Shift Z</source>
      <translation>Ctrl Shift Z</translation>
    </message>
    <message>
      <location filename="../../app/shell/undoing.py" />
      <source>Ctrl Z</source>
      <translation>Ctrl Z</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>Ctrl Z takes back the last thing you did, also tomorrow.</source>
      <translation>Ctrl Z deshace lo último que hizo, también mañana.</translation>
    </message>
    <message>
      <location filename="../../app/store/records.py" />
      <source>Custom fields</source>
      <translation>Campos propios</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/slip.py" />
      <source>Cut here. The lower half is for your folder.</source>
      <translation>Corte aquí. La mitad inferior es para su carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/shell/housekeeping.py" />
      <source>Daily backup</source>
      <translation>Copia de seguridad diaria</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>Damaged where the desks meet</source>
      <translation>Daños en el punto de encuentro</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <location filename="../../app/professional_development/printout/sign_in.py" />
      <location filename="../../app/tickets/printout/month.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>Date and time</source>
      <translation>Fecha y hora</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/certificate.py" />
      <source>Date of issue: {day}</source>
      <translation>Fecha de emisión: {day}</translation>
    </message>
    <message>
      <location filename="../../app/exchange/dates.py" />
      <source>Dates are written in both orders; unclear ones such as {example} were read as {written}.</source>
      <translation>Las fechas están escritas en ambos órdenes; las dudosas, como {example}, se leyeron como {written}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/page/sheets.py" />
      <location filename="../../app/professional_development/page/when_sheet.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/sign_in.py" />
      <source>Day {number} of {days}: {day}</source>
      <translation>Día {number} de {days}: {day}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Days without an answer</source>
      <translation>Días sin respuesta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/helpdesk.py" />
      <source>Days without an answer are a number up to {days}.</source>
      <translation>Los días sin respuesta son un número hasta {days}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <source>Decide</source>
      <translation>Decidir</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/field_card.py" />
      <source>Decide this now</source>
      <translation>Decidir esto ahora</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/eye.py" />
      <source>Decided</source>
      <translation>Decidido</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <location filename="../../app/inventory/page/devices_view.py" />
      <location filename="../../app/inventory/page/list_view.py" />
      <location filename="../../app/professional_development/page/page.py" />
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/agenda.py" />
      <source>Delete a block, or make the session longer.</source>
      <translation>Elimine un bloque o alargue la sesión.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Delete the school’s checklist</source>
      <translation>Eliminar la lista de la escuela</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <source>Delete this part (Delete)</source>
      <translation>Eliminar esta parte (Delete)</translation>
    </message>
    <message>
      <location filename="../../app/ui/image_well.py" />
      <source>Delete this photo</source>
      <translation>Eliminar esta foto</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/facts.py" />
      <location filename="../../app/sync/service/eye_reading.py" />
      <source>Deleted</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/rows.py" />
      <location filename="../../app/sync/rules/eye.py" />
      <location filename="../../app/sync/service/eye_reading.py" />
      <source>Deleted or kept</source>
      <translation>Eliminado o no</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/photos.py" />
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Deleting a photo</source>
      <translation>Eliminando una foto</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/deeds.py" />
      <source>Deleting devices</source>
      <translation>Eliminando dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>Desk of who is away</source>
      <translation>Escritorio de quien está ausente</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>Desk that covers</source>
      <translation>Escritorio que cubre</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Desks</source>
      <translation>Escritorios</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>Desks share here already ({number} files). With an invitation, this one can join them.</source>
      <extracomment>With 1: Desks share here already ({number} file). With an invitation, this one can join them.</extracomment>
      <translation>
        <numerusform>Aquí ya comparten escritorios ({number} archivo). Con una invitación, este puede unirse a ellos.</numerusform>
        <numerusform>Aquí ya comparten escritorios ({number} archivos). Con una invitación, este puede unirse a ellos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/details.py" />
      <source>Details of the device</source>
      <translation>Detalles del dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/ui/dialogs.py" />
      <source>Details of the fault</source>
      <translation>Detalles de la falla</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/device_form.py" />
      <location filename="../../app/inventory/page/import_preview.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/tickets/page/columns.py" />
      <location filename="../../app/tickets/printout/slip.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/service/table.py" />
      <location filename="../../app/troubleshooting/printout/run.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <source>Device (tag, serial or model)</source>
      <translation>Dispositivo (etiqueta, serie o modelo)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <source>Device card</source>
      <translation>Ficha del dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_view.py" />
      <source>Device card…</source>
      <translation>Ficha del dispositivo…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/past_pane.py" />
      <source>Device in hand</source>
      <translation>Dispositivo a la mano</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/past_pane.py" />
      <source>Device in hand and runs</source>
      <translation>Dispositivo a la mano y recorridos</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <source>Device list</source>
      <translation>Lista de dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Device of line {line}</source>
      <translation>Dispositivo de la línea {line}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>Device tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/device_picker.py" />
      <source>Device: scan it, or type its tag, serial or model</source>
      <translation>Dispositivo: escanéelo o escriba su etiqueta, serie o modelo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/page/page.py" />
      <location filename="../../app/inventory/page/print_options.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/inventory/service/exports.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>Devices</source>
      <translation>Dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>Devices by category</source>
      <translation>Dispositivos por categoría</translation>
    </message>
    <message>
      <location filename="../../app/today/page/device_bar.py" />
      <source>Devices by status</source>
      <translation>Dispositivos por estado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/device_picker.py" />
      <source>Devices like that</source>
      <translation>Dispositivos parecidos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/page/plan/plan_tab.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Devices needed</source>
      <translation>Dispositivos necesarios</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/month.py" />
      <source>Devices with more than one ticket</source>
      <translation>Dispositivos con más de un ticket</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/words.py" />
      <source>Did you mean “{likely}”?</source>
      <translation>¿Quiso decir “{likely}”?</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Differentiation</source>
      <translation>Diferenciación</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Direction</source>
      <translation>Sentido</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/plan_tab.py" />
      <location filename="../../app/professional_development/page/plan/why_card.py" />
      <source>District goal</source>
      <translation>Meta del distrito</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/roles.py" />
      <source>District technician</source>
      <translation>Personal técnico del distrito</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/planning.py" />
      <location filename="../../app/professional_development/page/feedback/entry_pane.py" />
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <location filename="../../app/sync/page/invite_sheet.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../app/shell/undoing.py" />
      <source>Done again</source>
      <translation>Hecho de nuevo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/ended_card.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <location filename="../../app/troubleshooting/printout/run.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Done by</source>
      <translation>Hecho por</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>Done lately</source>
      <translation>Hecho hace poco</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Done on</source>
      <translation>Hecho el</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Done: it is fixed</source>
      <translation>Listo: está solucionado</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>Down</source>
      <translation>Hacia abajo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>Download it again.</source>
      <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <source>Download or save it again, and choose the new file.</source>
      <translation>Descárguelo o guárdelo otra vez y elija el archivo nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <source>Draft kept</source>
      <translation>Borrador guardado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>Draft not sent</source>
      <translation>Borrador sin enviar</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/writing.py" />
      <source>Draft {title} changed</source>
      <translation>Borrador {title} cambiado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/writing.py" />
      <source>Draft {title} thrown away</source>
      <translation>Borrador {title} descartado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/lists.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>Drafts of tickets</source>
      <translation>Borradores de tickets</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <source>Drawn flow</source>
      <translation>Flujo dibujado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/flow_view.py" />
      <source>Drawn flow; the outline says the same in words</source>
      <translation>Flujo dibujado; el esquema dice lo mismo en palabras</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>Drop the answer that came to it.</source>
      <translation>Suelte aquí la respuesta que llegó.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Due</source>
      <translation>Vence</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>Due on</source>
      <translation>Vence el</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>Due {when}</source>
      <translation>Vence {when}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/page.py" />
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <source>Duplicate (Ctrl D)</source>
      <translation>Duplicar (Ctrl D)</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Duplicate as a new checklist</source>
      <translation>Duplicar como lista nueva</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/professional_development/page/people/guest_sheet.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/rules/rosters.py" />
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/so_far.py" />
      <source>Each answer stands here with its time.</source>
      <translation>Aquí queda cada respuesta con su hora.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Each part with its version and its licence. Qt and Qt for Python are used under the LGPL 3: they lie as files of their own in the folder PySide6 inside the program's, and you may put another build of the same version in their place. Their source is at download.qt.io.</source>
      <translation>Cada parte con su versión y su licencia. Qt y Qt for Python se usan bajo la LGPL 3: están como archivos propios en la carpeta PySide6 dentro de la del programa, y usted puede poner en su lugar otra compilación de la misma versión. Su código fuente está en download.qt.io.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>Each ticket opens as a finished mail in your mail program, and you press Send there. It needs no sign-in here.</source>
      <translation>Cada ticket se abre como un correo terminado en su programa de correo, y usted lo envía desde ahí. No necesita iniciar sesión aquí.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_program.py" />
      <source>Each ticket opens in your mail program, addressed to {address}. You press Send there.</source>
      <translation>Cada ticket se abre en su programa de correo, dirigido a {address}. Usted lo envía desde ahí.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/front.py" />
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/inventory/page/details.py" />
      <location filename="../../app/inventory/page/list_view.py" />
      <location filename="../../app/professional_development/page/plan/agenda_editor.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Edit a checklist</source>
      <translation>Editar una lista</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editing.py" />
      <source>Edit checklist…</source>
      <translation>Editar la lista…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/device_form.py" />
      <source>Edit device</source>
      <translation>Editar dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <source>Edit goal</source>
      <translation>Editar meta</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_table.py" />
      <source>Edit this cell</source>
      <translation>Editar esta celda</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/front.py" />
      <source>Edit where things are and whom to call</source>
      <translation>Editar dónde está todo y a quién llamar</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_form.py" />
      <source>Edit {one}</source>
      <translation>Editar: {one}</translation>
    </message>
    <message>
      <location filename="../../app/sync/feature.py" />
      <location filename="../../app/sync/page/eye/deeds.py" />
      <source>Edits that need your eye</source>
      <translation>Cambios que necesitan su atención</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_view.py" />
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>Edit…</source>
      <translation>Editar…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>Eighth time</source>
      <translation>Octava vez</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/professional_development/rules/rosters.py" />
      <source>Employee number</source>
      <translation>Número de empleado</translation>
    </message>
    <message>
      <location filename="../../app/ui/widgets.py" />
      <source>Empty the field</source>
      <translation>Vaciar el campo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Empty: No</source>
      <translation>Vacío: No</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Empty: Yes</source>
      <translation>Vacío: Sí</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Empty: the bucket is yours alone.</source>
      <translation>Vacío: el bucket es solo suyo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Empty: the server asks for no sign-in.</source>
      <translation>Vacío: el servidor no pide inicio de sesión.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Empty: the service does not ask.</source>
      <translation>Vacío: el servicio no la pide.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Empty: the usual one.</source>
      <translation>Vacío: el habitual.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Empty: your own name.</source>
      <translation>Vacío: su propio nombre.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Empty: “Client id”. It keeps a ticket from going twice.</source>
      <translation>Vacío: “Client id”. Evita que un ticket se envíe dos veces.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Empty: “Client message id”.</source>
      <translation>Vacío: “Client message id”.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/trying_out.py" />
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Encryption</source>
      <translation>Cifrado</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <location filename="../../app/troubleshooting/page/ended_card.py" />
      <location filename="../../app/troubleshooting/printout/run.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Ended</source>
      <translation>Terminó</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>Ended by</source>
      <translation>Terminada por</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Ending the run</source>
      <translation>Terminando el recorrido</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Engagement</source>
      <translation>Participación</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sheet_pane.py" />
      <location filename="../../app/ui/keyboard.py" />
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/invitations.py" />
      <source>Enter addresses in the list of people, or print the invitation.</source>
      <translation>Ingrese las direcciones en la lista de personas, o imprima la invitación.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/feedback.py" />
      <source>Enter at least one answer.</source>
      <translation>Ingrese al menos una respuesta.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/block_card.py" />
      <source>Enter edits, Alt with the arrows moves, Control with plus and minus changes the minutes</source>
      <translation>Enter edita, Alt con las flechas mueve, Control con más y menos cambia los minutos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>Enter from paper</source>
      <translation>Ingresar de papel</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>Enter it again, without “:”.</source>
      <translation>Ingréselo de nuevo, sin “:”.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>Enter it again.</source>
      <translation>Ingréselo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>Enter the password again. If it is right, your district may not allow this way any more: ask for an app password, or let your mail program send the tickets.</source>
      <translation>Ingrese la contraseña otra vez. Si es correcta, puede que su distrito ya no permita este modo: pida una contraseña de aplicación, o deje que su programa de correo envíe los tickets.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>Enter the region “{right}”.</source>
      <translation>Ingrese la región “{right}”.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>Enter the user name and the password in the settings.</source>
      <translation>Ingrese el nombre de usuario y la contraseña en la configuración.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>Enter what was found</source>
      <translation>Ingresar lo que se halló</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/invitations.py" />
      <source>Enter when it is, then invite.</source>
      <translation>Ingrese cuándo es y luego invite.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/papers.py" />
      <source>Enter when it is, then print.</source>
      <translation>Ingrese cuándo es y luego imprima.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Enter when it is, then take attendance.</source>
      <translation>Ingrese cuándo es y luego tome la asistencia.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/certificates.py" />
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>Enter when it was held.</source>
      <translation>Ingrese cuándo se realizó.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/people/sheet_pane.py" />
      <source>Enter {number} people</source>
      <extracomment>With 1: Enter {number} person</extracomment>
      <translation>
        <numerusform>Registrar {number} persona</numerusform>
        <numerusform>Registrar {number} personas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Entered</source>
      <translation>Ingresado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Entered from</source>
      <translation>Ingresado desde</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/trouble_list.py" />
      <source>Every answer leads on, and every way ends. It can be used.</source>
      <translation>Cada respuesta lleva a algo y cada camino termina. Se puede usar.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Every day</source>
      <translation>Cada día</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>Every device</source>
      <translation>Cada dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Every device has them; they can be shown, filtered, imported and printed.</source>
      <translation>Los tienen todos los dispositivos; se pueden mostrar, filtrar, importar e imprimir.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Every month</source>
      <translation>Cada mes</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Every two weeks</source>
      <translation>Cada dos semanas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Every week</source>
      <translation>Cada semana</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/groups.py" />
      <source>Everybody</source>
      <translation>Todas las personas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>Everybody knows how it stands.</source>
      <translation>Todos están al tanto.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <source>Everybody on the roster</source>
      <translation>Todo el personal de la lista</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>Everybody’s edits fit together. Where two people change the same thing without seeing each other, both values wait here for you.</source>
      <translation>Los cambios de todos concuerdan. Cuando dos personas cambian lo mismo sin haberse visto los cambios, ambos valores le esperan aquí.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>Everything grows with it, icons and rows too.</source>
      <translation>Todo crece con el texto, también los íconos y las filas.</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files.py" />
      <source>Everything in a desk of Liaison Desk
School: {school}
Desk of: {person}

NOT ENCRYPTED: whoever has this folder can read all of it. It holds names of people.

Tables for any spreadsheet (UTF-8, commas; amounts of money as 12.50). A text that a spreadsheet
would run as a formula has an apostrophe before it:
{tables}

records/   the same records exactly, one JSON object a line: field, value. Amounts of money are in cents.
files/     pictures, attachments and checklists as they were run ({contents:,} files). Each is called by the SHA-256 of
           what is in it; fields such as "image", "blob" and "content" of the records say that name.
history.jsonl   everything that was ever done, one JSON object a line, deleted records included.
settings.json   who works here, the school, and how tables are arranged. No password and no key is in this folder.

To go on with it in Liaison Desk on another computer: start the program, choose "Bring in an export" at the first
start, and choose this folder.
</source>
      <translation>Todo lo que hay en un escritorio de Liaison Desk
Escuela: {school}
Escritorio de: {person}

SIN CIFRAR: quien tenga esta carpeta puede leerlo todo. Contiene nombres de personas.

Tablas para cualquier hoja de cálculo (UTF-8, comas; cantidades de dinero como 12.50). Un texto que una
hoja de cálculo ejecutaría como fórmula lleva un apóstrofo delante:
{tables}

records/   los mismos registros exactos, un objeto JSON por línea: campo, valor. Las cantidades de dinero están en centavos.
files/     imágenes, archivos adjuntos y listas de verificación tal como se recorrieron ({contents:,} archivos). Cada uno se llama
           según el SHA-256 de lo que contiene; campos de los registros como "image", "blob" y "content" dicen ese nombre.
history.jsonl   todo lo que se hizo alguna vez, un objeto JSON por línea, con los registros eliminados.
settings.json   quién trabaja aquí, la escuela y cómo están ordenadas las tablas. En esta carpeta no hay contraseñas ni claves.

Para seguir con esto en Liaison Desk en otra computadora: inicie el programa, elija "Traer una exportación" la primera
vez y elija esta carpeta.
</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>Everything is on this computer, and nowhere else.</source>
      <translation>Todo está en esta computadora, y en ningún otro lado.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>Everything is ready.</source>
      <translation>Todo está listo.</translation>
    </message>
    <message>
      <location filename="../../app/shell/truth.py" />
      <source>Everything is saved on this computer · {time}</source>
      <translation>Todo está guardado en esta computadora · {time}</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Everything stays on this computer, encrypted. No telemetry, no account. What you enter is yours: export all of it at any time, as open files, under Safety.</source>
      <translation>Todo queda en esta computadora, cifrado. Sin telemetría, sin cuenta. Lo que usted ingresa es suyo: expórtelo todo cuando quiera, como archivos abiertos, en Seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Everything that can be done with the line</source>
      <translation>Todo lo que se puede hacer con la línea</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/first_start.py" />
      <source>Everything you enter stays on this computer, encrypted. Nothing is sent anywhere.</source>
      <translation>Todo lo que ingrese queda en esta computadora, cifrado. Nada se envía a ningún lado.</translation>
    </message>
    <message>
      <location filename="../../app/shell/finishing.py" />
      <source>Everything you saved is safe.</source>
      <translation>Todo lo que guardó está a salvo.</translation>
    </message>
    <message>
      <location filename="../../app/shell/finishing.py" />
      <source>Everything you saved is safe. What is still ending:</source>
      <translation>Todo lo que guardó está a salvo. Lo que aún está terminando:</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/leaving.py" />
      <source>Everything you type is kept at once.</source>
      <translation>Todo lo que escribe se guarda al instante.</translation>
    </message>
    <message>
      <location filename="../../app/shell/window_keys.py" />
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <location filename="../../app/professional_development/page/evidence_page.py" />
      <location filename="../../app/professional_development/page/page.py" />
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/page/session_head.py" />
      <source>Evidence</source>
      <translation>Evidencia</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Evidence of the need</source>
      <translation>Evidencia de la necesidad</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Evidence {year}</source>
      <translation>Evidencia {year}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <source>Exact name, as the maker writes it</source>
      <translation>Nombre exacto, como lo escribe el fabricante</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>Excel (*.xlsx);;CSV (*.csv)</source>
      <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <location filename="../../app/professional_development/page/page.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Export as open files…</source>
      <translation>Exportar como archivos abiertos…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/feature.py" />
      <source>Export devices…</source>
      <translation>Exportar dispositivos…</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <location filename="../../app/exchange/reading.py" />
      <source>Export it again, and look whether the export was complete.</source>
      <translation>Expórtelo otra vez y revise si la exportación quedó completa.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <source>Export the calendar</source>
      <translation>Exportar el calendario</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/page.py" />
      <source>Export the calendar (.ics)…</source>
      <translation>Exportar el calendario (.ics)…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/files.py" />
      <source>Export the checklist</source>
      <translation>Exportar la lista</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <location filename="../../app/professional_development/page/asking.py" />
      <source>Export the list</source>
      <translation>Exportar la lista</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <location filename="../../app/professional_development/page/page.py" />
      <source>Export the list…</source>
      <translation>Exportar la lista…</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>Export the same list as .csv or .xlsx.</source>
      <translation>Exporte la misma lista como .csv o .xlsx.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>Export the table from the program that made it.</source>
      <translation>Exporte la tabla desde el programa que la hizo.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/files.py" />
      <source>Exported as “{name}”.</source>
      <translation>Se exportó como “{name}”.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Exporting everything</source>
      <translation>Exportando todo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Facilitator</source>
      <translation>Facilitador(a)</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/paper.py" />
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Facilitator's notes</source>
      <translation>Notas de quien facilita</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <source>Facilitators</source>
      <translation>Facilitadores</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/facilitator.py" />
      <source>Facilitator’s notes</source>
      <translation>Notas para quien facilita</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/sign_in.py" />
      <source>Facilitator’s signature</source>
      <translation>Firma de quien facilita</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Fact</source>
      <translation>Dato</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Fact for the ticket</source>
      <translation>Dato para el ticket</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Fact to note here</source>
      <translation>Dato que se anota aquí</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>Fact “{key}”</source>
      <translation>Dato “{key}”</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>Fact: {title}</source>
      <translation>Dato: {title}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>Fact: {title}, required</source>
      <translation>Dato: {title}, obligatorio</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Facts about this copy and this computer</source>
      <translation>Datos de esta copia y de esta computadora</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/details.py" />
      <source>Facts and history</source>
      <translation>Datos e historial</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/outline.py" />
      <source>Facts for the ticket</source>
      <translation>Datos para el ticket</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/strength.py" />
      <source>Fair. Another word makes it good.</source>
      <translation>Regular. Con otra palabra queda bien.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/rosters.py" />
      <source>Family name</source>
      <translation>Apellido</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <location filename="../../app/professional_development/page/session_head.py" />
      <location filename="../../app/professional_development/printout/feedback_form.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Feedback</source>
      <translation>Opiniones</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/feedback.py" />
      <source>Feedback corrected</source>
      <translation>Opiniones corregidas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/feedback.py" />
      <source>Feedback for {title} entered</source>
      <translation>Opiniones de {title} ingresadas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/paper.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Feedback form</source>
      <translation>Formulario de opiniones</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <location filename="../../app/professional_development/page/feedback/import_sheet.py" />
      <source>Feedback from a file</source>
      <translation>Opiniones desde un archivo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/bulk_edit.py" />
      <location filename="../../app/sync/service/outside.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Field for our own number</source>
      <translation>Campo para nuestro propio número</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>Field renamed to {kept}</source>
      <translation>Nuevo título del campo: {kept}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>Field {kept} added</source>
      <translation>Se agregó el campo {kept}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Field {title} added.</source>
      <translation>Se agregó el campo {title}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>Field {title} deleted</source>
      <translation>Se eliminó el campo {title}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Fields of your own</source>
      <translation>Campos propios</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <source>Fields of your own…</source>
      <translation>Campos propios…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>Fifth time</source>
      <translation>Quinta vez</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/tickets/records.py" />
      <source>File name</source>
      <translation>Nombre del archivo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/attachment_row.py" />
      <source>File {name}, {size}</source>
      <translation>Archivo {name}, {size}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <source>Files added</source>
      <translation>Archivos agregados</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_table.py" />
      <source>Fill down</source>
      <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/canned_menu.py" />
      <source>Filling in a text</source>
      <translation>Insertando un texto</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_table.py" />
      <source>Filter by this value</source>
      <translation>Filtrar por este valor</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/standards_sheet.py" />
      <source>Filter standards</source>
      <translation>Filtrar estándares</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Filter these lines</source>
      <translation>Filtrar estas líneas</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_view.py" />
      <location filename="../../app/ui/tables/records_table.py" />
      <source>Filter {many}</source>
      <translation>Filtrar {many}</translation>
    </message>
    <message>
      <location filename="../../app/ui/widgets.py" />
      <source>Filter {words}: change</source>
      <translation>Filtro {words}: cambiar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/page.py" />
      <source>Find a checklist</source>
      <translation>Buscar una lista</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/library_pane.py" />
      <source>Find a checklist by symptom, error text or model</source>
      <translation>Buscar una lista por síntoma, texto del error o modelo</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Find a part or a licence</source>
      <translation>Buscar una parte o una licencia</translation>
    </message>
    <message>
      <location filename="../../app/shell/find_field.py" />
      <source>Find a tag, serial, room, person or action</source>
      <translation>Busque una etiqueta, serie, sala, persona o acción</translation>
    </message>
    <message>
      <location filename="../../app/shell/find_field.py" />
      <source>Find anything</source>
      <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
      <location filename="../../app/shell/find_box.py" />
      <source>Find anything, or something to do</source>
      <translation>Busque cualquier cosa, o algo que hacer</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <source>Find people</source>
      <translation>Buscar personas</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/planning.py" />
      <source>Finding the devices</source>
      <translation>Buscando los dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/shell/finishing.py" />
      <source>Finishing…</source>
      <translation>Terminando…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>First asks</source>
      <translation>Primero pregunta</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>First free label</source>
      <translation>Primera etiqueta libre</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/preview.py" />
      <source>First page of the handout: open it</source>
      <translation>Primera página del material: abrirlo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>First question</source>
      <translation>Primera pregunta</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>First steps</source>
      <translation>Primeros pasos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_card.py" />
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <source>Fit all of it</source>
      <translation>Ajustar todo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_card.py" />
      <source>Fit the blocks to {minutes} minutes</source>
      <translation>Ajustar los bloques a {minutes} minutos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_card.py" />
      <source>Fit to {minutes}</source>
      <translation>Ajustar a {minutes}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>Fixed</source>
      <translation>Solucionado</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/inventory/service/facts.py" />
      <source>Floor</source>
      <translation>Piso</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <location filename="../../app/sync/page/place_form.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Follow-up</source>
      <translation>Seguimiento</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/columns.py" />
      <location filename="../../app/tickets/page/printed.py" />
      <location filename="../../app/tickets/service/table.py" />
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/tickets/printout/ticket.py" />
      <source>For a pen</source>
      <translation>Para anotar a mano</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>For participants</source>
      <translation>Para participantes</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>For the facilitator</source>
      <translation>Para quien facilita</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/slip.py" />
      <source>For the folder</source>
      <translation>Para la carpeta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/month_picker.py" />
      <source>For the principal: one or two pages.</source>
      <translation>Para la dirección: una o dos páginas.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>For the ticket</source>
      <translation>Para el ticket</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/page.py" />
      <source>For this desk on this computer</source>
      <translation>Para este escritorio en esta computadora</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/library_pane.py" />
      <source>For this device</source>
      <translation>Para este dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>For whoever helps you. Nothing in it says who or where you are.</source>
      <translation>Para quien le ayude. Nada en ellos dice quién es usted ni dónde está.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/ticket_form.py" />
      <source>For whom</source>
      <translation>Para quién</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/filter_bar.py" />
      <source>Forget a view</source>
      <translation>Olvidar una vista</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Form</source>
      <translation>Formulario</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>Form {number} is in.</source>
      <translation>Formulario {number} ingresado.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/entry_pane.py" />
      <source>Form {number}. Digits answer, Enter goes on, 0 means no answer. Ctrl Enter keeps the form.</source>
      <translation>Formulario {number}. Los dígitos responden, Enter continúa, 0 es sin respuesta. Ctrl Enter guarda el formulario.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/feedback_form.py" />
      <source>Form {version}</source>
      <translation>Formulario {version}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <source>Forms</source>
      <translation>Fichas</translation>
    </message>
    <message>
      <location filename="../../app/shell/find_list.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Found</source>
      <translation>Encontrado</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/strength.py" />
      <source>Four unrelated words are easy to keep in mind and hard to guess.</source>
      <translation>Cuatro palabras sin relación son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
      <location filename="../../app/store/passphrase.py" />
      <source>Four words that don't belong together are easy to remember.</source>
      <translation>Cuatro palabras sin relación entre sí son fáciles de recordar.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>Fourth time</source>
      <translation>Cuarta vez</translation>
    </message>
    <message>
      <location filename="../../app/printing/document.py" />
      <source>Free some space, or save it somewhere else.</source>
      <translation>Libere espacio o guárdelo en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <location filename="../../app/cover/records.py" />
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>From (time)</source>
      <translation>Desde (hora)</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>From a file…</source>
      <translation>Desde un archivo…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <source>From a template</source>
      <translation>Con una plantilla</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>From goal to evidence</source>
      <translation>De la meta a la evidencia</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/entry_pane.py" />
      <source>From paper</source>
      <translation>De papel</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>From the district</source>
      <translation>Del distrito</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence_page.py" />
      <source>From the goals of the plan to what came of every session</source>
      <translation>De las metas del plan a lo que resultó de cada sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>From the sheet</source>
      <translation>De la hoja</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sheet_pane.py" />
      <source>From the signed sheet</source>
      <translation>De la hoja firmada</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Front office · 410-555-0142 · who opens rooms</source>
      <translation>Oficina principal · 410-555-0142 · quien abre las salas</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Funding source</source>
      <translation>Fuente de fondos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <source>Gap</source>
      <translation>Falta</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>Gave up</source>
      <translation>Abandonado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>Give a spare, then a ticket</source>
      <translation>Entregar un repuesto y luego ticket</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>Give it to the outbox</source>
      <translation>Ponerlo en cola</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Give one of them another key.</source>
      <translation>Dé otra clave a uno de ellos.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Give up</source>
      <translation>Abandonar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/rosters.py" />
      <source>Given name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/slip.py" />
      <source>Given to</source>
      <translation>Entregado a</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/rows.py" />
      <source>Given twice</source>
      <translation>Repetido</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Go back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Go back to a backup</source>
      <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Go back to one…</source>
      <translation>Volver a una copia…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <location filename="../../app/tickets/page/page.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <location filename="../../app/ui/dialogs.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>Go on there, or close that window first.</source>
      <translation>Siga ahí, o cierre primero esa ventana.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/past_pane.py" />
      <source>Go on with</source>
      <translation>Por continuar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>Go on with another checklist</source>
      <translation>Seguir con otra lista</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <source>Go on with it: {detail}.</source>
      <translation>Continuar: {detail}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>Go on without it</source>
      <translation>Continuar sin ello</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/page/overview_waits.py" />
      <source>Go on without them…</source>
      <extracomment>With 1: Go on without it…</extracomment>
      <translation>
        <numerusform>Continuar sin ello…</numerusform>
        <numerusform>Continuar sin ello…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>Go on without what is missing?</source>
      <translation>¿Continuar sin lo que falta?</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <source>Go on writing</source>
      <translation>Seguir escribiendo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Go on: {title}</source>
      <translation>Continuar: {title}</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Go to another line</source>
      <translation>Ir a otra línea</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Go to the next field or button, or the one before</source>
      <translation>Ir al campo o botón siguiente, o al anterior</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <source>Go to {page}</source>
      <translation>Ir a {page}</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/improvement_plan/printout.py" />
      <location filename="../../app/improvement_plan/records.py" />
      <location filename="../../app/improvement_plan/service/plan.py" />
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <location filename="../../app/professional_development/printout/agenda.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <source>Goal</source>
      <translation>Meta</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <source>Goal added</source>
      <translation>Meta agregada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Goal of the district</source>
      <translation>Meta del distrito</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Goal of the plan</source>
      <translation>Meta del plan</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/rules/goals.py" />
      <source>Goal {found}</source>
      <translation>Meta {found}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Goes on with</source>
      <translation>Sigue con</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Goes to</source>
      <translation>Va a</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Going back to {when}</source>
      <translation>Volviendo a {when}</translation>
    </message>
    <message>
      <location filename="../../app/today/rules.py" />
      <source>Good afternoon</source>
      <translation>Buenas tardes</translation>
    </message>
    <message>
      <location filename="../../app/today/rules.py" />
      <source>Good evening</source>
      <translation>Buenas noches</translation>
    </message>
    <message>
      <location filename="../../app/today/rules.py" />
      <source>Good morning</source>
      <translation>Buenos días</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/front.py" />
      <source>Good to know</source>
      <translation>Conviene saber</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/strength.py" />
      <source>Good.</source>
      <translation>Buena.</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/hints.py" />
      <source>Got it: close this hint</source>
      <translation>Entendido: cerrar este consejo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/groups.py" />
      <source>Grade {number}</source>
      <translation>Grado {number}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>Grades, subjects, roles</source>
      <translation>Grados, materias, funciones</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Group in the library</source>
      <translation>Grupo en la biblioteca</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Guest</source>
      <translation>Visitante</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/printout/agenda.py" />
      <location filename="../../app/professional_development/printout/facilitator.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Guiding question</source>
      <translation>Pregunta guía</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>Hand back</source>
      <translation>Devolver</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Hand on</source>
      <translation>Traspasar</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Hand on the cover of {away}</source>
      <translation>Traspasar la suplencia de {away}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>Hand on…</source>
      <translation>Traspasar…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>Hand out the form at the close and enter it here by keys alone, or take over the file of any form tool.</source>
      <translation>Reparta el formulario al final e ingréselo aquí solo con el teclado, o incorpore el archivo de cualquier programa de formularios.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/rooms.py" />
      <source>Hand over</source>
      <translation>Pasar el relevo</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <location filename="../../app/cover/page/page.py" />
      <location filename="../../app/cover/page/sheets.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <source>Hand over now</source>
      <translation>Entregar ahora</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>Hand over, and give them the brief on paper.</source>
      <translation>Entregue, y dele el informe en papel.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <source>Hand over, or cover from now</source>
      <translation>Entregue, o cubra desde ahora</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/deeds.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <location filename="../../app/cover/printout/brief.py" />
      <source>Hand-over brief</source>
      <translation>Informe de relevo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/preview.py" />
      <location filename="../../app/professional_development/page/paper.py" />
      <location filename="../../app/professional_development/page/session_head.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Handout</source>
      <translation>Material</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/text_edit.py" />
      <source>Handout in Markdown</source>
      <translation>Material en Markdown</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/paper.py" />
      <source>Handout in large print</source>
      <translation>Material en letra grande</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/paper.py" />
      <source>Handout large print</source>
      <translation>Material letra grande</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/handouts.py" />
      <source>Handout of {title} changed</source>
      <translation>Material de {title} cambiado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/handouts.py" />
      <source>Handout of {title}: language changed</source>
      <translation>Material de {title}: idioma cambiado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/handouts.py" />
      <source>Handout printed</source>
      <translation>Material impreso</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/paper.py" />
      <source>Handout two-up</source>
      <translation>Material dos por hoja</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/paper.py" />
      <source>Handout, two pages on one</source>
      <translation>Material, dos páginas en una</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Has gone from</source>
      <translation>Salió de</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/roster.py" />
      <source>Has left, and is not on the list.</source>
      <translation>Ya se fue y no está en la lista.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/editing.py" />
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>Head {number}</source>
      <translation>Título {number}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>Heading</source>
      <translation>Encabezado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>Heard as</source>
      <translation>Se oye como</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>Heard as:</source>
      <translation>Se oye como:</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/rules/life.py" />
      <source>Held</source>
      <translation>Realizada</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/desk_help.py" />
      <location filename="../../app/shell/help/panel.py" />
      <location filename="../../app/shell/help/view.py" />
      <location filename="../../app/shell/help/window.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/hints.py" />
      <location filename="../../app/shell/help/window.py" />
      <location filename="../../app/shell/session.py" />
      <source>Help on this page</source>
      <translation>Ayuda de esta página</translation>
    </message>
    <message>
      <location filename="../../app/shell/top_bar.py" />
      <source>Help on this page (F1)</source>
      <translation>Ayuda de esta página (F1)</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/desk_help.py" />
      <source>Help: {page}</source>
      <translation>Ayuda: {page}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Helpdesk</source>
      <translation>Mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/device_form.py" />
      <source>Here is what you typed before and had not saved.</source>
      <translation>Aquí está lo que escribió antes y no había guardado.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose.py" />
      <source>Here is what you typed before. It is not sent yet.</source>
      <translation>Aquí está lo que escribió antes. Todavía no se envió.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/column_menu.py" />
      <source>Hide this column</source>
      <translation>Ocultar esta columna</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/details.py" />
      <location filename="../../app/inventory/printout.py" />
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/page.py" />
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <location filename="../../app/tickets/page/conversation.py" />
      <source>History…</source>
      <translation>Historial…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>Holds</source>
      <translation>Contiene</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Hours</source>
      <translation>Horas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Hours in all</source>
      <translation>Horas en total</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Hours of learning by session</source>
      <translation>Horas de aprendizaje por sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/corrections.py" />
      <source>Hours of {name}</source>
      <translation>Horas de {name}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Hours of {name} from in and out</source>
      <translation>Horas de {name} según entrada y salida</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Hours of {name} set by hand</source>
      <translation>Horas de {name} fijadas a mano</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Hours that are set by hand need a reason.</source>
      <translation>Las horas fijadas a mano necesitan un motivo.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/plan/block_form.py" />
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>How everybody takes part</source>
      <translation>Cómo participan todos</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/outline.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>How it ends</source>
      <translation>Cómo termina</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>How it serves beginners and the experienced</source>
      <translation>Cómo sirve a principiantes y a expertos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/month.py" />
      <source>How it stands</source>
      <translation>Cómo va</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/feedback_form.py" />
      <source>How it was for you</source>
      <translation>Cómo le pareció</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>How lines find their device …</source>
      <translation>Cómo las líneas encuentran su dispositivo …</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>How many</source>
      <translation>Cuántos</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>How many are added</source>
      <translation>Cuántos se suman</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>How many are taken</source>
      <translation>Cuántos se retiran</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>How many are there</source>
      <translation>Cuántos hay</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>How many more</source>
      <translation>Cuántas más</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>How many of those who were there use it</source>
      <translation>Cuántos de los que estuvieron lo usan</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <location filename="../../app/inventory/service/stock.py" />
      <source>How many? Type a number.</source>
      <translation>¿Cuántos? Escriba un número.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>How often</source>
      <translation>Con qué frecuencia</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>How people are shown</source>
      <translation>Cómo se muestran las personas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/when_sheet.py" />
      <source>How people take part</source>
      <translation>Cómo se participa</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/ticket_form.py" />
      <source>How soon</source>
      <translation>Para cuándo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>How success is measured</source>
      <translation>Cómo se mide el éxito</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>How to compare</source>
      <translation>Cómo comparar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>How to find out</source>
      <translation>Cómo averiguarlo</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <location filename="../../app/cover/page/cover_card.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <source>I am back</source>
      <translation>Ya volví</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <location filename="../../app/cover/page/attending.py" />
      <location filename="../../app/cover/page/cover_card.py" />
      <location filename="../../app/cover/page/page.py" />
      <location filename="../../app/cover/page/sheets.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <source>I cover from now</source>
      <translation>Cubro desde ahora</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>I don’t know until when</source>
      <translation>No sé hasta cuándo</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/sheet.py" />
      <source>I forgot the PIN</source>
      <translation>Olvidé el PIN</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/sheet.py" />
      <source>I forgot the passphrase</source>
      <translation>Olvidé la frase de acceso</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <source>I have read it</source>
      <translation>Ya lo leí</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Icon</source>
      <translation>Ícono</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Id of the device</source>
      <translation>Id del dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Id of the room</source>
      <translation>Id de la sala</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Id of the ticket</source>
      <translation>Id del ticket</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Id of who asked</source>
      <translation>Id de quien lo pidió</translation>
    </message>
    <message>
      <location filename="../../app/printing/document.py" />
      <source>If it is open in another program, close it; or choose another folder or name.</source>
      <translation>Si está abierto en otro programa, ciérrelo; o elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>If that computer still works, turn it on and let it reach the meeting place. If it is lost or broken, go on without what it had.</source>
      <translation>Si esa computadora aún funciona, enciéndala y deje que llegue al punto de encuentro. Si se perdió o está dañada, continúe sin lo que tenía.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>If that computer turns up after all, what it brings takes its place in the history, as if it had come in time.</source>
      <translation>Si esa computadora aparece de todos modos, lo que traiga toma su lugar en el historial, como si hubiera llegado a tiempo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/joining.py" />
      <source>If that was not you, tell who invited you. Ask for a new one.</source>
      <translation>Si no fue usted, avise a quien le invitó. Pida una nueva.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/opener.py" />
      <source>If the keyring is locked, sign in to it and try again. If it has lost the key, use the recovery sheet. If you copied the folder from another computer, open it there and set a passphrase under Settings, Safety; then copy it again.</source>
      <translation>Si el llavero está bloqueado, inicie sesión en él e inténtelo de nuevo. Si perdió la clave, use la hoja de recuperación. Si copió la carpeta desde otra computadora, ábrala allá y ponga una frase de acceso en Configuración, Seguridad; luego cópiela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>If the liaison's computer is lost or stolen, only these words can remove it from the school's desks. Print them and keep the sheet in the school's safe. Afterwards they are on no computer any more.</source>
      <translation>Si la computadora del enlace se pierde o la roban, solo estas palabras pueden quitarla de los escritorios de la escuela. Imprímalas y guarde la hoja en la caja fuerte de la escuela. Después ya no estarán en ninguna computadora.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>If the liaison's computer is lost, only these 12 words can remove it from the school's desks.</source>
      <translation>Si se pierde la computadora del enlace, solo estas 12 palabras pueden quitarla de los escritorios de la escuela.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>If the place moves, set the new one here and on each of the other computers; each lays down there all that it has.</source>
      <translation>Si el lugar cambia, ponga el nuevo aquí y en cada una de las otras computadoras; cada una deja ahí todo lo que tiene.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/sharing.py" />
      <source>If they are your school's, ask the liaison for an invitation. Otherwise choose an empty folder.</source>
      <translation>Si son de su escuela, pida una invitación al enlace. Si no, elija una carpeta vacía.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <source>If you send it from here while that computer sends it too, a mail can go twice.</source>
      <translation>Si lo envía desde aquí mientras esa computadora también lo envía, un correo puede salir dos veces.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <source>If you send it from here, TSS is asked first whether it has it.</source>
      <translation>Si lo envía desde aquí, primero se pregunta a TSS si ya lo tiene.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>If your system asks for high contrast, its colours are used.</source>
      <translation>Si su sistema pide alto contraste, se usan los colores del sistema.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <location filename="../../app/inventory/page/page.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/files.py" />
      <source>Import a checklist</source>
      <translation>Importar una lista</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editing.py" />
      <source>Import a checklist…</source>
      <translation>Importar una lista…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>Import a device list</source>
      <translation>Importar una lista de dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <source>Import a device list…</source>
      <translation>Importar una lista de dispositivos…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/feature.py" />
      <source>Import devices…</source>
      <translation>Importar dispositivos…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <location filename="../../app/professional_development/page/page.py" />
      <source>Import the staff roster…</source>
      <translation>Importar la lista del personal…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/empty.py" />
      <location filename="../../app/today/page/panes.py" />
      <source>Import your device list</source>
      <translation>Importe su lista de dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>Import {name}</source>
      <translation>Importar {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>Import {number} devices</source>
      <extracomment>With 1: Import 1 device</extracomment>
      <translation>
        <numerusform>Importar 1 dispositivo</numerusform>
        <numerusform>Importar {number} dispositivos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/plan.py" />
      <source>Import “{name}”: {done}</source>
      <translation>Importar “{name}”: {done}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>Importing</source>
      <translation>Importando</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/feature.py" />
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/wiring/called.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>Improvement plan</source>
      <translation>Plan de mejora</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/printout/sign_in.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>In</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sheet_pane.py" />
      <source>In (all)</source>
      <translation>Entrada (todos)</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <source>In Numbers choose File, Export To, Excel or CSV, and read that file.</source>
      <translation>En Numbers elija Archivo, Exportar a, Excel o CSV, y lea ese archivo.</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>In a form or a page</source>
      <translation>En un formulario o una página</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>In a list</source>
      <translation>En una lista</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <source>In force</source>
      <translation>Vigente</translation>
    </message>
    <message>
      <location filename="../../app/school/district_file.py" />
      <location filename="../../app/tickets/rules/district.py" />
      <source>In the district's file {name} {what}</source>
      <translation>En el archivo del distrito {name}: {what}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>In the order of the table. You see every page before it is printed.</source>
      <translation>En el orden de la tabla. Verá cada página antes de imprimirla.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>In touch with the school's desks, but something has not come whole yet</source>
      <translation>En contacto con los escritorios de la escuela, pero algo aún no ha llegado completo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/district.py" />
      <source>In {name} the entry “{name_2}” needs a name, and a tone out of {tones}.</source>
      <translation>En {name}, la entrada “{name_2}” necesita un nombre y un tono de estos: {tones}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/district.py" />
      <source>In {name}: {error}</source>
      <translation>En {name}: {error}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>In {place} “{name}” must be true or false.</source>
      <translation>{place}: “{name}” debe ser true o false.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>In {where} each {name} must begin with [[{name}]].</source>
      <translation>{where}: cada {name} debe empezar con [[{name}]].</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>In {where} “{name}” must be a list of words.</source>
      <translation>{where}: “{name}” debe ser una lista de palabras.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>In {where} “{name}” must be a whole number.</source>
      <translation>{where}: “{name}” debe ser un número entero.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>In {where} “{name}” must be words in quotes.</source>
      <translation>{where}: “{name}” debe ser texto entre comillas.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/exchange/reading.py" />
      <source>In “{name}”, {number} numbers were shortened by a spreadsheet, such as {lost}: the last digits are lost.</source>
      <extracomment>With 1: In “{name}”, {number} number was shortened by a spreadsheet, such as {lost}: the last digits are lost.</extracomment>
      <translation>
        <numerusform>En “{name}”, una hoja de cálculo acortó {number} número, como {lost}: se perdieron los últimos dígitos.</numerusform>
        <numerusform>En “{name}”, una hoja de cálculo acortó {number} números, como {lost}: se perdieron los últimos dígitos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_card.py" />
      <source>Insert</source>
      <translation>Insertar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Instructor</source>
      <translation>Imparte</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/certificate.py" />
      <source>Instructor: {instructor}</source>
      <translation>Imparte: {instructor}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/feature.py" />
      <location filename="../../app/inventory/page/page.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Inventory</source>
      <translation>Inventario</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/roles.py" />
      <source>Inventory partner</source>
      <translation>Enlace asociado de inventario</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/page/people/telling.py" />
      <location filename="../../app/sync/page/deeds.py" />
      <source>Invitation</source>
      <translation>Invitación</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Invitation (*.liaison-invitation);;All files (*)</source>
      <translation>Invitación (*.liaison-invitation);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <source>Invitation (*.{ending})</source>
      <translation>Invitación (*.{ending})</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/tour_alternate.py" />
      <location filename="../../app/sync/page/deeds.py" />
      <location filename="../../app/sync/page/invite_sheet.py" />
      <location filename="../../app/sync/page/tour_steps.py" />
      <location filename="../../app/sync/printout/invitation.py" />
      <source>Invitation for {name}</source>
      <translation>Invitación para {name}</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/inviting.py" />
      <source>Invitation of {name} withdrawn</source>
      <translation>Invitación de {name} retirada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Invitation sent</source>
      <translation>Invitación enviada</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/invitations.py" />
      <source>Invitation to the Liaison Desk of {school}
from {inviter}, to work there as {role}.

Start Liaison Desk, choose “Join a school's desk” and open this file there.
It works once. Whoever has it can join: keep it as you would a key, and delete it afterwards.

{code}
</source>
      <translation>Invitación al Liaison Desk de {school}
de {inviter}, para trabajar ahí como {role}.

Inicie Liaison Desk, elija “Unirse al escritorio de una escuela” y abra ahí este archivo.
Sirve una sola vez. Quien lo tenga puede unirse: guárdelo como guardaría una llave, y elimínelo después.

{code}
</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <location filename="../../app/professional_development/page/session_head.py" />
      <source>Invite</source>
      <translation>Invitar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <source>Invite people</source>
      <translation>Invitar personas</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/tour_alternate.py" />
      <location filename="../../app/sync/page/invite_sheet.py" />
      <location filename="../../app/sync/page/page.py" />
      <location filename="../../app/sync/page/tour_steps.py" />
      <source>Invite somebody</source>
      <translation>Invitar a alguien</translation>
    </message>
    <message>
      <location filename="../../app/sync/feature.py" />
      <source>Invite somebody to this desk…</source>
      <translation>Invitar a alguien a este escritorio…</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/page.py" />
      <source>Invite somebody…</source>
      <translation>Invitar a alguien…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <source>Invite {number} people</source>
      <extracomment>With 1: Invite {number} person</extracomment>
      <translation>
        <numerusform>Invitar a {number} persona</numerusform>
        <numerusform>Invitar a {number} personas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Invited</source>
      <translation>Invitados</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/first_start.py" />
      <source>Invited by your school? Join its desk</source>
      <translation>¿Le invitó su escuela? Únase a su escritorio</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>Is it one thing, written down twice? One record stays, with what you choose here; the other stays in the history.</source>
      <translation>¿Es una sola cosa, anotada dos veces? Queda un registro, con lo que elija aquí; el otro queda en el historial.</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <source>Is {away} back?</source>
      <translation>¿Ya volvió {away}?</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/finding.py" />
      <source>It also arrived as number {copy}. Tell {helpdesk} that {copy} can be closed.</source>
      <translation>También llegó con el número {copy}. Avise a {helpdesk} que {copy} se puede cerrar.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>It answers in the way of S3.</source>
      <translation>Responde a la manera de S3.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>It answers, and asks who you are.</source>
      <translation>Responde, y pregunta quién es usted.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>It answers, and shares folders by WebDAV.</source>
      <translation>Responde, y comparte carpetas por WebDAV.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>It becomes a new device, although its tag or serial is on {listed} too.</source>
      <translation>Se agrega como dispositivo nuevo, aunque su etiqueta o serie también está en {listed}.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>It begins by itself when their desk is open.</source>
      <translation>Comienza sola cuando se abra el escritorio de quien cubre.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>It came back as it was written.</source>
      <translation>Volvió como se escribió.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/dates.py" />
      <source>It can't be told whether month or day comes first; dates such as {example} were read as {written}.</source>
      <translation>No se puede saber si va primero el mes o el día; las fechas como {example} se leyeron como {written}.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/keeping.py" />
      <source>It can’t be saved yet. {problem}</source>
      <translation>Todavía no se puede guardar. {problem}</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>It comes by itself; you need do nothing.</source>
      <translation>Llega solo; no tiene que hacer nada.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>It comes from the computer where it was added.</source>
      <translation>Llega de la computadora donde se agregó.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>It could be removed again.</source>
      <translation>Se pudo quitar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>It could not be saved there: {strerror}.</source>
      <translation>No se pudo guardar ahí: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/taking_over.py" />
      <source>It does not wait on another computer.</source>
      <translation>No espera en otra computadora.</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <source>It ends before it begins.</source>
      <translation>Termina antes de comenzar.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>It gets its number when the helpdesk has it.</source>
      <translation>Recibe su número cuando lo tiene la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/outgoing.py" />
      <source>It goes by itself when it has.</source>
      <translation>Se envía solo cuando llegue.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>It goes on longer…</source>
      <translation>Dura más…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>It had the number {number} before.</source>
      <translation>Antes tenía el número {number}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>It has been held already.</source>
      <translation>Ya se realizó.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <location filename="../../app/tickets/page/steps.py" />
      <source>It has gone</source>
      <translation>Ya se envió</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>It has neither a tag nor a serial number.</source>
      <translation>No tiene etiqueta ni número de serie.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>It holds from the moment in which the other desks hear of it.</source>
      <translation>Vale desde el momento en que los otros escritorios se enteran.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>It holds no table; choose the .csv or .xlsx file.</source>
      <translation>No contiene una tabla; elija el archivo .csv o .xlsx.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/trying_out.py" />
      <source>It is a mail server, and the connection to it is encrypted.</source>
      <translation>Es un servidor de correo y la conexión con él está cifrada.</translation>
    </message>
    <message>
      <location filename="../../app/network/update_notice.py" />
      <source>It is asked again tomorrow.</source>
      <translation>Se vuelve a consultar mañana.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>It is done with</source>
      <translation>Ya no hay nada que hacer</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>It is in the list of files.</source>
      <translation>Está en la lista de archivos.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>It is leaving right now, or may have left.</source>
      <translation>Está saliendo ahora mismo, o quizá ya salió.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>It is left out until it arrives whole.</source>
      <translation>Queda fuera hasta que llegue completo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>It is left out. If it does not go away by itself, ask who looks after the folder.</source>
      <translation>Queda fuera. Si no desaparece solo, pregunte a quien cuida la carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>It is more than {largest} MB. Open it in the browser instead.</source>
      <translation>Pesa más de {largest} MB. Ábralo en el navegador.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>It is most likely on its way. You need do nothing.</source>
      <translation>Lo más probable es que esté en camino. No tiene que hacer nada.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/today.py" />
      <source>It is needed {when}.</source>
      <translation>Se necesita {when}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>It is no meeting place of desks, or something else was put there.</source>
      <translation>No es un punto de encuentro de escritorios, o se puso ahí otra cosa.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk.py" />
      <source>It is not in this computer's keyring yet.</source>
      <translation>Todavía no está en el llavero de esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>It is not solved after all</source>
      <translation>Al final no está resuelto</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>It is on a medium that is write-protected. Take the protection off, or ask whoever looks after it.</source>
      <translation>Está en un medio protegido contra escritura. Quite la protección, o pregunte a quien lo cuida.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>It is on paper</source>
      <translation>Está en papel</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outbox_runner.py" />
      <source>It is open in your mail program. Send it there, then say here that it has gone.</source>
      <translation>Está abierto en su programa de correo. Envíelo ahí y luego diga aquí que ya se envió.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>It is open in your mail program. Send it there, then say that it has gone.</source>
      <translation>Está abierto en su programa de correo. Envíelo ahí y luego diga que ya se envió.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/import_sheet.py" />
      <source>It is opened as a draft; nothing is saved yet.</source>
      <translation>Se abre como borrador; todavía no se guarda nada.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/reply_box.py" />
      <source>It is solved</source>
      <translation>Está resuelto</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>It is spoken when you start Liaison Desk again. What is written down stays as it was written.</source>
      <translation>Se usará cuando inicie Liaison Desk de nuevo. Lo que ya está escrito queda como se escribió.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>It is tried again by itself.</source>
      <translation>Se vuelve a intentar solo.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/life.py" />
      <source>It is {name}: its record is closed.</source>
      <translation>Está en estado {name}: su registro está cerrado.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <location filename="../../app/troubleshooting/service/past.py" />
      <source>It lies in {folder}.</source>
      <translation>Está en {folder}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/district.py" />
      <location filename="../../app/school/district_file.py" />
      <source>It lies in {parent}.</source>
      <translation>Está en {parent}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>It looks like 20881.</source>
      <translation>Se parece a 20881.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>It may be a sign-in page saved by mistake. Open it, look what it says, and download the table itself as .csv or .xlsx.</source>
      <translation>Puede ser una página de inicio de sesión guardada por error. Ábrala, vea qué dice y descargue la tabla misma como .csv o .xlsx.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>It may be busy, or the network is slow or blocks it. Try again later.</source>
      <translation>Puede estar ocupado, o la red es lenta o lo bloquea. Inténtelo más tarde.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>It may be damaged or of another kind; export the list again as .csv or .xlsx.</source>
      <translation>Puede estar dañado o ser de otro tipo; exporte la lista otra vez como .csv o .xlsx.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>It may be out of order for the moment, or a filter is in the way. The program tries again. {kept}</source>
      <translation>Puede que esté fuera de servicio por ahora, o que un filtro se interponga. El programa lo intenta de nuevo. {kept}</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>It may be out of order for the moment. Try again later, or tell whoever runs it.</source>
      <translation>Puede estar fuera de servicio por ahora. Inténtelo más tarde, o avise a quien lo administra.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>It may be that this desk was removed while it was off: ask the liaison. What is on it stays here and stays readable.</source>
      <translation>Puede que este escritorio se haya quitado mientras estaba apagado: pregunte al enlace. Lo que contiene queda aquí y se puede seguir leyendo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/email.py" />
      <source>It may have arrived. Look for a confirmation from {helpdesk} before it is sent again.</source>
      <translation>Quizá llegó. Busque una confirmación de {helpdesk} antes de volver a enviarlo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>It may have been moved or renamed: choose it again, or put it back.</source>
      <translation>Puede que se haya movido o que tenga otro nombre: elíjala de nuevo, o devuélvala a su lugar.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>It may have gone all the same.</source>
      <translation>De todos modos, quizá se envió.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/joining.py" />
      <source>It may still be on its way here. Try again in a minute, or open the desk: it joins by itself when it comes.</source>
      <translation>Quizá todavía está en camino. Inténtelo de nuevo en un minuto o abra el escritorio: se une solo cuando llega.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>It may still be on its way: wait, or look whether the drive is full.</source>
      <translation>Puede que aún esté en camino: espere, o vea si la unidad está llena.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/passphrase_dialog.py" />
      <source>It opens the desk where the keyring does not have the key. Nobody can recover it: write it down and keep it where you keep your keys.</source>
      <translation>Abre el escritorio donde el llavero no tiene la clave. Nadie puede recuperarla: anótela y guárdela donde guarda sus llaves.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>It opens the lock on this computer. Nobody can look it up. If you forget it, restart the computer and sign in to it as yourself: then you may set a new one.</source>
      <translation>Abre el bloqueo en esta computadora. Nadie puede consultarlo. Si lo olvida, reinicie la computadora e inicie sesión con su usuario: entonces podrá poner uno nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>It says:</source>
      <translation>Dice:</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/corrections.py" />
      <source>It stands in the history, beside what in and out say.</source>
      <translation>Queda en el historial, junto a lo que dicen la entrada y la salida.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>It stands on the sheet, below the words. On this computer it may have another letter or path.</source>
      <translation>Está en la hoja, debajo de las palabras. En esta computadora puede tener otra letra u otra ruta.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>It starts with “{start}”, and there is no such step. Choose the first step.</source>
      <translation>Empieza con “{start}”, y ese paso no existe. Elija el primer paso.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/second_desk.py" />
      <source>It stays as it is. An invitation is for a new desk that joins the school’s: it gets a place of its own on this computer, and when you start Liaison Desk you choose between the two. If you have joined with this invitation already, there is nothing more to do.</source>
      <translation>Queda como está. Una invitación es para un escritorio nuevo que se une al de la escuela: tiene un lugar propio en esta computadora y, al iniciar Liaison Desk, usted elige entre los dos. Si ya se unió con esta invitación, no hay nada más que hacer.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>It stays from one absence to the next and stands on every brief.</source>
      <translation>Se conserva de una ausencia a otra y aparece en cada informe.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/people.py" />
      <source>It stays in the records; set the hours instead.</source>
      <translation>Queda en los registros; mejor fije las horas.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>It takes less than a minute for most schools. You need not wait for it: the rest comes while you work.</source>
      <translation>En la mayoría de las escuelas tarda menos de un minuto. No hace falta esperar: el resto llega mientras usted trabaja.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/trying_out.py" />
      <source>It takes mail from {sender} to {helpdesk}. Nothing was sent.</source>
      <translation>Acepta correo de {sender} para {helpdesk}. No se envió nada.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>It waits for a part already.</source>
      <translation>Ya está en espera de una pieza.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/holding.py" />
      <source>It waits on another computer: {words}.</source>
      <translation>Espera en otra computadora: {words}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <source>It waits on {holder}, and goes from there.</source>
      <translation>Espera en {holder} y se envía desde ahí.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <source>It waits on {holder}, last heard of {when}, and goes from there.</source>
      <translation>Espera en {holder} (última noticia: {when}) y se envía desde ahí.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/holding.py" />
      <source>It waits until this computer has met the other desks of your school, so that it can't go twice.</source>
      <translation>Espera hasta que esta computadora se haya encontrado con los otros escritorios de su escuela, para que no se envíe dos veces.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <source>It was changed on two computers, the one without having seen the other. Nothing was lost: choose what holds.</source>
      <translation>Se cambió en dos computadoras, sin que una hubiera visto lo de la otra. No se perdió nada: elija lo que vale.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/standing_strip.py" />
      <source>It was changed since people were invited.</source>
      <translation>Cambió después de que se invitó a las personas.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>It was deleted here before: it comes back with what was known of it.</source>
      <translation>Se eliminó aquí antes: vuelve con lo que se sabía de él.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>It was handed to the mail program.</source>
      <translation>Se entregó al programa de correo.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/page.py" />
      <source>It was held</source>
      <translation>Se realizó</translation>
    </message>
    <message>
      <location filename="../../app/network/update_notice.py" />
      <source>It was not used. A network that wants you to sign in first answers like this, too; it is asked again tomorrow.</source>
      <translation>No se usó. También responde así una red que pide iniciar sesión primero; se vuelve a consultar mañana.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/recovery.py" />
      <source>It was printed under Settings, Safety and backups. Type the groups in their order: capital letters or small, with or without spaces.</source>
      <translation>Se imprimió en Configuración, Seguridad y copias. Escriba los grupos en su orden: en mayúsculas o minúsculas, con o sin espacios.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/holding.py" />
      <source>It was queued on two computers. It goes when the other one has stood back.</source>
      <translation>Se puso en cola en dos computadoras. Se envía cuando la otra lo deje.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/notes.py" />
      <source>It was sent from two computers at the same time. If it arrived twice, ask the helpdesk to close one.</source>
      <translation>Se envió desde dos computadoras al mismo tiempo. Si llegó dos veces, pida a la mesa de ayuda que cierre uno.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/notes.py" />
      <source>It was sent twice and has two numbers: {numbers}. Ask the helpdesk to close one.</source>
      <translation>Se envió dos veces y tiene dos números: {numbers}. Pida a la mesa de ayuda que cierre uno.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>It was to end by now</source>
      <translation>Ya debía haber terminado</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>It was to end {day}</source>
      <translation>Fin previsto: {day}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/edits.py" />
      <source>It works again</source>
      <translation>Ya funciona</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/invitation.py" />
      <source>It works once. Whoever has this sheet can join: keep it as you would a key, and destroy it when you have joined.</source>
      <translation>Sirve una sola vez. Quien tenga esta hoja puede unirse: guárdela como guardaría una llave, y destrúyala cuando se haya unido.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/tour_morning.py" />
      <location filename="../../app/ui/trial.py" />
      <source>It works.</source>
      <translation>Funciona.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>Italic</source>
      <translation>Cursiva</translation>
    </message>
    <message>
      <location filename="../../app/exchange/mapping.py" />
      <source>Its content looks like it</source>
      <translation>Su contenido se le parece</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Its file is damaged, as happens when a disk fails or a computer loses power.</source>
      <translation>Su archivo está dañado, como ocurre cuando falla un disco o se corta la luz.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Its file is whole, but something in it is not as Liaison Desk writes it.</source>
      <translation>Su archivo está completo, pero algo en él no está como lo escribe Liaison Desk.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/mapping.py" />
      <source>Its name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <location filename="../../app/exchange/mapping.py" />
      <source>Its name is much like it</source>
      <translation>Su nombre se le parece mucho</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Its new title</source>
      <translation>Su nuevo título</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/answers_brought.py" />
      <source>Its number is known now.</source>
      <translation>Ya se conoce su número.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/roster.py" />
      <source>Its number or address is on several lines.</source>
      <translation>Su número o dirección está en varias líneas.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/choosing.py" />
      <source>Its password is not in this computer's keyring.</source>
      <translation>Su contraseña no está en el llavero de esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/choosing.py" />
      <source>Its token is not in this computer's keyring.</source>
      <translation>Su token no está en el llavero de esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Join</source>
      <translation>Unirse</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Join a school's desk</source>
      <translation>Unirse al escritorio de una escuela</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>Join with the invitation that your colleague made, then do it again.</source>
      <translation>Únase con la invitación que hizo su colega y hágalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Join {school}</source>
      <translation>Unirse a {school}</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>Joining the school's desks</source>
      <translation>Uniéndose a los escritorios de la escuela</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>Joining the school's desks: the history is coming</source>
      <translation>Uniéndose a los escritorios de la escuela: el historial está llegando</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/entry_pane.py" />
      <source>Keep and go on</source>
      <translation>Guardar y continuar</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Keep as a field of its own: {header}</source>
      <translation>Guardar como campo propio: {header}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/reply_box.py" />
      <source>Keep as a note</source>
      <translation>Guardar como nota</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <source>Keep as a template</source>
      <translation>Conservar como plantilla</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/page.py" />
      <source>Keep as a template…</source>
      <translation>Conservar como plantilla…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose.py" />
      <source>Keep as draft</source>
      <translation>Guardar como borrador</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>Keep as shown</source>
      <translation>Conservar como se muestra</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <location filename="../../app/professional_development/page/plan/plan_tab.py" />
      <location filename="../../app/tickets/page/steps.py" />
      <source>Keep it</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/recovery.py" />
      <source>Keep it in the principal's safe or the school's key cabinet, not beside a computer. Nobody can print it again.</source>
      <translation>Guárdela en la caja fuerte de la dirección o en el gabinete de llaves de la escuela, no junto a una computadora. Nadie puede imprimirla de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Keep ours</source>
      <translation>Conservar la nuestra</translation>
    </message>
    <message>
      <location filename="../../app/sync/feature.py" />
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>Keep the chosen ones as shown</source>
      <translation>Conservar los elegidos como se muestran</translation>
    </message>
    <message>
      <location filename="../../app/exchange/delimited.py" />
      <source>Keep the columns that you need and save it again.</source>
      <translation>Conserve las columnas que necesita y guárdelo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>Keep the columns that you need, or split it into several files.</source>
      <translation>Conserve las columnas que necesita, o divídalo en varios archivos.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/deeds.py" />
      <source>Keep the number</source>
      <translation>Guardar el número</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/life_card.py" />
      <source>Keep the {kind}</source>
      <translation>Conservar este registro ({kind})</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/canned_menu.py" />
      <source>Keep what is written here as a text…</source>
      <translation>Guardar lo escrito aquí como texto…</translation>
    </message>
    <message>
      <location filename="../../app/shell/closing.py" />
      <source>Keep working</source>
      <translation>Seguir trabajando</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <source>Keeping a draft</source>
      <translation>Guardando un borrador</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/photos.py" />
      <location filename="../../app/tickets/page/attachment_well.py" />
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Keeping a photo</source>
      <translation>Guardando una foto</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/pictures.py" />
      <source>Keeping a picture</source>
      <translation>Guardando una imagen</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <source>Keeping a text</source>
      <translation>Guardando un texto</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Keeping the answer</source>
      <translation>Guardando la respuesta</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/you.py" />
      <source>Keeping the settings</source>
      <translation>Guardando la configuración</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk.py" />
      <source>Keeping the way to the helpdesk</source>
      <translation>Guardando la vía a la mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Keeping what the run is about</source>
      <translation>Guardando sobre qué es el recorrido</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_reading.py" />
      <source>Kept</source>
      <translation>Conservado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose.py" />
      <source>Kept among the drafts.</source>
      <translation>Guardado entre los borradores.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>Kept by</source>
      <translation>A cargo de</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/recovery_sheet.py" />
      <location filename="../../app/sync/printout/recovery.py" />
      <source>Kept where, by whom, since when</source>
      <translation>Dónde se guarda, quién la guarda, desde cuándo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Key</source>
      <translation>Clave</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Key ideas</source>
      <translation>Ideas clave</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Key of the cart cabinet: top drawer of the desk in Room 114</source>
      <translation>Llave del armario del carrito: cajón superior del escritorio de la Sala 114</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Key of the checklist</source>
      <translation>Clave de la lista</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Key of the step</source>
      <translation>Clave del paso</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/sections.py" />
      <source>Keyboard</source>
      <translation>Teclado</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/inventory/service/facts.py" />
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/plan/block_form.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <location filename="../../app/sync/page/eye/rows.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Kind of end</source>
      <translation>Tipo de final</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Kind of place</source>
      <translation>Tipo de lugar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/groups.py" />
      <source>Kindergarten</source>
      <translation>Kindergarten</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/facts_panel.py" />
      <source>Known already</source>
      <translation>Ya se sabe</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/details.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/printing/labels.py" />
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_view.py" />
      <location filename="../../app/inventory/page/page.py" />
      <source>Labels…</source>
      <translation>Etiquetas…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>Landscape</source>
      <translation>Horizontal</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <location filename="../../app/ui/paper/preview.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Language of the handout</source>
      <translation>Idioma del material</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/proof_pane.py" />
      <source>Large print</source>
      <translation>Letra grande</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/proof_pane.py" />
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <location filename="../../app/ui/paper/preview.py" />
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/columns.py" />
      <source>Last</source>
      <translation>Último</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/rows.py" />
      <source>Last edit</source>
      <translation>Último cambio</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Last heard</source>
      <translation>Última noticia</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/columns.py" />
      <location filename="../../app/tickets/printout/tickets.py" />
      <location filename="../../app/tickets/service/table.py" />
      <source>Last message</source>
      <translation>Último mensaje</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/table.py" />
      <source>Last news</source>
      <translation>Últimas noticias</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/inventory/service/facts.py" />
      <source>Last seen</source>
      <translation>Visto el</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Last seen by</source>
      <translation>Visto por</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Last: {label}</source>
      <translation>Último: {label}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/past_pane.py" />
      <source>Lately</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/import_sheet.py" />
      <source>Leave it</source>
      <translation>Dejarla</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/walking.py" />
      <source>Leave it as it is, switch it off at the wall if you can do that safely, and keep everybody away. Nobody uses it until TSS has seen it.</source>
      <translation>Déjelo como está, apáguelo en la pared si puede hacerlo sin peligro y aleje a todos. Nadie lo usa hasta que TSS lo haya visto.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>Leave it as it is; TSS is asked for it again now and then</source>
      <translation>Dejarlo como está; de vez en cuando se vuelve a preguntar por él a TSS</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/life_card.py" />
      <source>Leave it deleted</source>
      <translation>Dejarlo eliminado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/helpdesk.py" />
      <source>Leave it empty for the usual one.</source>
      <translation>Déjelo vacío para el habitual.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>Leave out</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/needs.py" />
      <source>Leave the name and the password out of the address.</source>
      <translation>No incluya el nombre ni la contraseña en la dirección.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail.py" />
      <source>Leave the user name empty if the server needs none, or let your mail program send the tickets.</source>
      <translation>Deje vacío el nombre de usuario si el servidor no lo pide, o deje que su programa de correo envíe los tickets.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/bulk_edit.py" />
      <source>Leave the value empty to clear the field.</source>
      <translation>Deje el valor vacío para borrar el campo.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Leave this line out</source>
      <translation>Omitir esta línea</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>Leaves now</source>
      <translation>Sale ahora</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/invitations.py" />
      <source>Led by</source>
      <translation>A cargo de</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/papers.py" />
      <source>Led by {lead}</source>
      <translation>A cargo de {lead}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/sign_in.py" />
      <location filename="../../app/professional_development/printout/words.py" />
      <source>Led by {names}</source>
      <translation>A cargo de {names}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <location filename="../../app/professional_development/page/mapping_sheet.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Left out</source>
      <translation>Omitido</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Left out: another column goes there</source>
      <translation>Omitida: otra columna va allí</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/columns.py" />
      <source>Length</source>
      <translation>Duración</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <location filename="../../app/professional_development/printout/feedback_form.py" />
      <source>Level {level}</source>
      <translation>Nivel {level}</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/roles.py" />
      <source>Liaison</source>
      <translation>Enlace</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/second_desk.py" />
      <source>Liaison Desk could not be started a second time. Close it, then open the invitation again.</source>
      <translation>No se pudo iniciar Liaison Desk por segunda vez. Ciérrelo y abra la invitación de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/sheet.py" />
      <source>Liaison Desk is locked</source>
      <translation>Liaison Desk está bloqueado</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Liaison Desk makes a backup every day you use it, tests it, and keeps the last ones of each day, week and month. They lie in the desk's folder; copy that folder to a stick now and then.</source>
      <translation>Liaison Desk hace una copia de seguridad cada día que usted lo usa, la comprueba y conserva las últimas de cada día, semana y mes. Están en la carpeta del escritorio; copie esa carpeta a una memoria USB de vez en cuando.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Liaison Desk {version}</source>
      <translation>Liaison Desk {version}</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Liaison Desk {version} is the newest that your district names. Asked {at}.</source>
      <translation>Liaison Desk {version} es la más nueva que nombra su distrito. Consultado: {at}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/updates/watch.py" />
      <source>Liaison Desk {version} is there</source>
      <translation>Ya está Liaison Desk {version}</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Liaison Desk {version} is there. Your district tells where to get it:</source>
      <translation>Ya está Liaison Desk {version}. Su distrito dice dónde obtenerla:</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Licence: {licence}</source>
      <translation>Licencia: {licence}</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/reading.py" />
      <source>Line {line} puts lists or quotes more than {deepest} deep.</source>
      <translation>La línea {line} anida listas o citas más de {deepest} niveles.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Line {line}: {what}</source>
      <translation>Línea {line}: {what}</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files_back.py" />
      <source>Line {number} of {history} is not as it was written.</source>
      <translation>La línea {number} de {history} no está como se escribió.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/import_sheet.py" />
      <source>Line {number}: {reason}</source>
      <translation>Línea {number}: {reason}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Lines of the file</source>
      <translation>Líneas del archivo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Lines that could mean more than one device</source>
      <translation>Líneas que podrían referirse a más de un dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Link</source>
      <translation>Enlace web</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Link to join</source>
      <translation>Enlace para entrar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/when_sheet.py" />
      <source>Link to join online</source>
      <translation>Enlace para entrar en línea</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>Listing</source>
      <translation>Listar</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>Lists of the inventory</source>
      <translation>Listas del inventario</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/waiting_lists.py" />
      <source>Lists of tickets</source>
      <translation>Listas de tickets</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>Lists; four spaces before a point put it deeper</source>
      <translation>Listas; cuatro espacios antes de una viñeta la ponen más adentro</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>Loading the sample school</source>
      <translation>Cargando la escuela de ejemplo</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>Lock after</source>
      <translation>Bloquear después de</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/sections.py" />
      <source>Lock and news</source>
      <translation>Bloqueo y novedades</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <location filename="../../app/shell/settings/lock.py" />
      <location filename="../../app/shell/tray.py" />
      <source>Lock now</source>
      <translation>Bloquear ahora</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <source>Lock the desk now</source>
      <translation>Bloquear el escritorio ahora</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>Lock when nobody is here</source>
      <translation>Bloquear cuando no hay nadie</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>Look again</source>
      <translation>Revisar de nuevo</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/first_start.py" />
      <source>Look around in a sample school</source>
      <translation>Explorar una escuela de ejemplo</translation>
    </message>
    <message>
      <location filename="../../app/store/recovery_code.py" />
      <source>Look at it again, sign by sign.</source>
      <translation>Revíselo otra vez, signo por signo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>Look at it at the helpdesk.</source>
      <translation>Véalo en la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Look at the number again.</source>
      <translation>Revise otra vez el número.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/imports.py" />
      <source>Look at the preview once more, then import.</source>
      <translation>Revise otra vez la vista previa y luego importe.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Look at the two times.</source>
      <translation>Revise las dos horas.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>Look at them</source>
      <extracomment>With 1: Look at it</extracomment>
      <translation>
        <numerusform>Verlo</numerusform>
        <numerusform>Verlos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/plan_tab.py" />
      <source>Look at this first</source>
      <translation>Vea esto primero</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/today.py" />
      <source>Look back</source>
      <translation>Retrospectiva</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/looks_back.py" />
      <source>Look back added: {title}</source>
      <translation>Retrospectiva agregada: {title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/looks_back.py" />
      <source>Look back again: {title}</source>
      <translation>Retrospectiva de nuevo: {title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/looks_back.py" />
      <source>Look back at level {level}: {title}</source>
      <translation>Retrospectiva de nivel {level}: {title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/looks_back.py" />
      <source>Look back left out: {title}</source>
      <translation>Retrospectiva omitida: {title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/looks_back.py" />
      <source>Look back moved: {title}</source>
      <translation>Retrospectiva movida: {title}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Look for a typing mistake in the name.</source>
      <translation>Busque un error de escritura en el nombre.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/email_message.py" />
      <source>Look for its confirmation in your own mailbox.</source>
      <translation>Busque su confirmación en su propio buzón.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>Look for its number at the helpdesk.</source>
      <translation>Busque su número en la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Look for the helpdesk's confirmation, then say whether it has gone.</source>
      <translation>Busque la confirmación de la mesa de ayuda y luego diga si se envió.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Look now</source>
      <translation>Buscar ahora</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>Look whether it is the right file.</source>
      <translation>Revise si es el archivo correcto.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>Look whether it was moved or renamed, and choose it again.</source>
      <translation>Revise si se movió o cambió de nombre, y elíjalo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/feature.py" />
      <source>Look which device has {codes}.</source>
      <translation>Vea qué dispositivo tiene {codes}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>Looked at on</source>
      <translation>Revisado el</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>Looking at each line</source>
      <translation>Revisando cada línea</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>Looking at the export</source>
      <translation>Revisando la exportación</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>Looking at the meeting place</source>
      <translation>Revisando el punto de encuentro</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>Looking at the recovery sheet</source>
      <translation>Revisando la hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/ui/trial.py" />
      <source>Looking at the settings</source>
      <translation>Revisando la configuración</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <location filename="../../app/tickets/page/device_picker.py" />
      <source>Looking for a device</source>
      <translation>Buscando un dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Looking for an update</source>
      <translation>Buscando una actualización</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join_flow.py" />
      <source>Looking for the invitation</source>
      <translation>Buscando la invitación</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <location filename="../../app/shell/settings/about.py" />
      <source>Looking…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>MAC address</source>
      <translation>Dirección MAC</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Made in Request Tracker: your name, Settings, Auth Tokens.</source>
      <translation>Se crea en Request Tracker: su nombre, Settings, Auth Tokens.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <location filename="../../app/tickets/records.py" />
      <source>Mail address of the helpdesk</source>
      <translation>Dirección de correo de la mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Mail address of the sender</source>
      <translation>Dirección de correo del remitente</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/trying_out.py" />
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>Mail program</source>
      <translation>Programa de correo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <location filename="../../app/tickets/records.py" />
      <source>Mail server</source>
      <translation>Servidor de correo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Mail user</source>
      <translation>Usuario de correo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/answers_brought.py" />
      <source>Mails (*.eml);;All files (*)</source>
      <translation>Correos (*.eml);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <source>Make</source>
      <translation>Marca</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>Make a new token in Request Tracker (your name at the top right, Settings, Auth Tokens) and put it into the helpdesk's settings here.</source>
      <translation>Cree un token nuevo en Request Tracker (su nombre arriba a la derecha, Settings, Auth Tokens) y póngalo aquí, en la configuración de la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/second_desk.py" />
      <source>Make a second desk</source>
      <translation>Crear un segundo escritorio</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Make a series</source>
      <translation>Crear una serie</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/page.py" />
      <source>Make a series…</source>
      <translation>Crear una serie…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>Make it a draft again, before it leaves</source>
      <translation>Volverlo borrador antes de que salga</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/press.py" />
      <source>Make it shorter: not more than 500.</source>
      <translation>Hágalo más corto: no más de 500.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/photos.py" />
      <location filename="../../app/professional_development/service/handouts.py" />
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>Make it smaller first.</source>
      <translation>Redúzcala primero.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/attachments.py" />
      <source>Make it smaller, or put it on a share and write where it is.</source>
      <translation>Hágalo más pequeño, o póngalo en un recurso compartido y escriba dónde está.</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/reading.py" />
      <source>Make it two handouts.</source>
      <translation>Divídalo en dos materiales.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_card.py" />
      <source>Make it {minutes}</source>
      <translation>Dejar en {minutes}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/banners.py" />
      <source>Make our own copy</source>
      <translation>Hacer nuestra propia copia</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_program.py" />
      <source>Make room on the disk and try again. The system says: {reason}.</source>
      <translation>Libere espacio en el disco e inténtelo de nuevo. El sistema dice: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>Make room there, or ask whoever looks after it. What you typed is kept here and goes later.</source>
      <translation>Haga espacio ahí, o pídalo a quien la cuida. Lo que escribió se conserva aquí y se envía después.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>Make room, or save it somewhere else.</source>
      <translation>Libere espacio o guárdelo en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>Make the invitation</source>
      <translation>Crear la invitación</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/reading.py" />
      <source>Make the list flatter.</source>
      <translation>Haga la lista menos profunda.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_card.py" />
      <source>Make the session {minutes} minutes long</source>
      <translation>Dejar la sesión en {minutes} minutos</translation>
    </message>
    <message>
      <location filename="../../app/sync/feature.py" />
      <location filename="../../app/ui/tables/column_keys.py" />
      <source>Make this column narrower</source>
      <translation>Hacer esta columna más angosta</translation>
    </message>
    <message>
      <location filename="../../app/sync/feature.py" />
      <location filename="../../app/ui/tables/column_keys.py" />
      <source>Make this column wider</source>
      <translation>Hacer esta columna más ancha</translation>
    </message>
    <message>
      <location filename="../../app/store/backups.py" />
      <source>Making a backup</source>
      <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/proofs.py" />
      <source>Making the page</source>
      <translation>Preparando la página</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/paperwork.py" />
      <source>Making the pages: {title}</source>
      <translation>Preparando las páginas: {title}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <source>Making the sample school</source>
      <translation>Creando la escuela de ejemplo</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>Making your desk</source>
      <translation>Creando su escritorio</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/priority_panel.py" />
      <source>Many are affected</source>
      <translation>Hay muchos afectados</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Many are affected: one ticket for all</source>
      <translation>Hay muchos afectados: un solo ticket para todos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sheet_pane.py" />
      <source>Mark all</source>
      <translation>Marcar todo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <source>Mark all shown</source>
      <translation>Marcar lo que se muestra</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>Materials and budget</source>
      <translation>Materiales y presupuesto</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Materials for participants</source>
      <translation>Materiales para participantes</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Materials for the facilitator</source>
      <translation>Materiales para quien facilita</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Maybe</source>
      <translation>Quizás</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <source>Me</source>
      <translation>Yo</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/improvement_plan/printout.py" />
      <location filename="../../app/improvement_plan/records.py" />
      <location filename="../../app/professional_development/service/evidence.py" />
      <source>Measure</source>
      <translation>Indicador</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>Meet at</source>
      <translation>Encuentro en</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <location filename="../../app/sync/page/page.py" />
      <source>Members</source>
      <translation>Integrantes</translation>
    </message>
    <message>
      <location filename="../../app/sync/feature.py" />
      <source>Members of this desk</source>
      <translation>Integrantes de este escritorio</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/page.py" />
      <source>Members · {number}</source>
      <translation>Integrantes · {number}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>Mend it, then export it.</source>
      <translation>Corríjala y luego expórtela.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Mend the file, or export the checklist again.</source>
      <translation>Corrija el archivo o exporte la lista otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Menu or Shift F10</source>
      <translation>Menú o Shift F10</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>Menus do not slide, the caret does not blink. It is so in any case if your system asks for less movement.</source>
      <translation>Los menús no se deslizan y el cursor no parpadea. Así es en todo caso si su sistema pide menos movimiento.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Messages and codes</source>
      <translation>Mensajes y códigos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/facilitator.py" />
      <source>Minute by minute</source>
      <translation>Minuto a minuto</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/block_form.py" />
      <location filename="../../app/professional_development/page/when_sheet.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Minutes certified</source>
      <translation>Minutos certificados</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Minutes credited</source>
      <translation>Minutos acreditados</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Minutes it took</source>
      <translation>Minutos que tomó</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Minutes spent</source>
      <translation>Minutos dedicados</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Mode</source>
      <translation>Modalidad</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/tickets/page/columns.py" />
      <location filename="../../app/tickets/service/table.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>Model {kept} added</source>
      <translation>Se agregó el modelo {kept}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>Model {kept} changed</source>
      <translation>Se cambió el modelo {kept}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <source>Model {name} added</source>
      <translation>Se agregó el modelo {name}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <source>Model {name} changed</source>
      <translation>Se cambió el modelo {name}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>Models:</source>
      <translation>Modelos:</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Money</source>
      <translation>Dinero</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/month_picker.py" />
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/month_view.py" />
      <source>Month before</source>
      <translation>Mes anterior</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/month_picker.py" />
      <location filename="../../app/tickets/page/paper.py" />
      <source>Monthly summary</source>
      <translation>Resumen mensual</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/session_head.py" />
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>More than one device, room or person?</source>
      <translation>¿Más de un dispositivo, sala o persona?</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/fields.py" />
      <source>More than one is called “{line}”.</source>
      <translation>Hay más de uno llamado “{line}”.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/names.py" />
      <source>More than one is called “{name}”.</source>
      <translation>Hay más de uno llamado “{name}”.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <source>More to do with the inventory</source>
      <translation>Más acciones con el inventario</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/details.py" />
      <source>More to do with this device</source>
      <translation>Más acciones con este dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <source>More to do with this ticket</source>
      <translation>Más acciones con este ticket</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_editor.py" />
      <source>Move down</source>
      <translation>Mover abajo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <source>Move down (Alt ↓)</source>
      <translation>Bajar (Alt ↓)</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Move in a list, a table or the rail</source>
      <translation>Moverse en una lista, una tabla o la barra lateral</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>Move it to the day on which it was held.</source>
      <translation>Muévala al día en que se realizó.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_editor.py" />
      <source>Move up</source>
      <translation>Mover arriba</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <source>Move up (Alt ↑)</source>
      <translation>Subir (Alt ↑)</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Moved from</source>
      <translation>Movida desde</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>Movement</source>
      <translation>Movimiento</translation>
    </message>
    <message>
      <location filename="../../app/shell/profiles.py" />
      <source>My desk</source>
      <translation>Mi escritorio</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <source>My part is over</source>
      <translation>Terminé mi parte</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/network/trying.py" />
      <location filename="../../app/professional_development/page/people/guest_sheet.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/rules/rosters.py" />
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/sign_in.py" />
      <source>Name in print</source>
      <translation>Nombre en letra de molde</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>Name of the category</source>
      <translation>Nombre de la categoría</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Name of the helpdesk</source>
      <translation>Nombre de la mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/filter_bar.py" />
      <source>Name of the view</source>
      <translation>Nombre de la vista</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/paper.py" />
      <location filename="../../app/professional_development/printout/tents.py" />
      <source>Name tents</source>
      <translation>Letreros de mesa</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/tents.py" />
      <source>Name to be written</source>
      <translation>Nombre por escribir</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <source>Name, role, room</source>
      <translation>Nombre, función, sala</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sheet_pane.py" />
      <source>Names on the sign-in sheet</source>
      <translation>Nombres en la hoja de asistencia</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Need</source>
      <translation>Necesidad</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>Need and evidence</source>
      <translation>Necesidad y evidencia</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/block_form.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Needs</source>
      <translation>Requiere</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <location filename="../../app/tickets/page/lists.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>Needs you</source>
      <translation>Requiere acción</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/page.py" />
      <source>Needs your eye</source>
      <translation>Requiere su atención</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/page.py" />
      <source>Needs your eye · {count:,}</source>
      <translation>Requiere su atención · {count:,}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/block_card.py" />
      <location filename="../../app/professional_development/printout/agenda.py" />
      <location filename="../../app/professional_development/printout/facilitator.py" />
      <source>Needs: {needs}</source>
      <translation>Requiere: {needs}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/roster.py" />
      <source>Neither a name nor an address.</source>
      <translation>Sin nombre ni dirección.</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>New PD session</source>
      <translation>Nueva sesión de PD</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>New PD session from a template…</source>
      <translation>Nueva sesión de PD con una plantilla…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <location filename="../../app/troubleshooting/page/page.py" />
      <source>New checklist</source>
      <translation>Nueva lista de verificación</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editing.py" />
      <source>New checklist…</source>
      <translation>Nueva lista…</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/feature.py" />
      <source>New goal of the improvement plan</source>
      <translation>Nueva meta del plan de mejora</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/renewing.py" />
      <source>New key for the desks of this school</source>
      <translation>Nueva clave para los escritorios de esta escuela</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>New outcome…</source>
      <translation>Nuevo resultado…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>New page</source>
      <translation>Página nueva</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <location filename="../../app/professional_development/page/page.py" />
      <source>New session</source>
      <translation>Nueva sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>New session from a template</source>
      <translation>Nueva sesión con una plantilla</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/page.py" />
      <source>New session from a template…</source>
      <translation>Nueva sesión con una plantilla…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>New step…</source>
      <translation>Nuevo paso…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <location filename="../../app/tickets/page/browse.py" />
      <location filename="../../app/tickets/page/compose.py" />
      <location filename="../../app/tickets/page/page.py" />
      <source>New ticket</source>
      <translation>Nuevo ticket</translation>
    </message>
    <message>
      <location filename="../../app/wiring/devices.py" />
      <source>New ticket…</source>
      <translation>Nuevo ticket…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/bulk_edit.py" />
      <source>New value</source>
      <translation>Valor nuevo</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>News</source>
      <translation>Novedades</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>News of {ticket}</source>
      <translation>Novedades de {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/month_view.py" />
      <source>Next month</source>
      <translation>Mes siguiente</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Next part</source>
      <translation>Parte siguiente</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>Ninth time</source>
      <translation>Novena vez</translation>
    </message>
    <message>
      <location filename="../../app/exchange/values.py" />
      <location filename="../../app/inventory/page/field_words.py" />
      <location filename="../../app/inventory/rules/words.py" />
      <location filename="../../app/troubleshooting/page/answers.py" />
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <location filename="../../app/troubleshooting/page/question_card.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <location filename="../../app/wiring/naming.py" />
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>No PD session is near.</source>
      <translation>No hay ninguna sesión de PD próxima.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/tickets/page/lists.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>No answer</source>
      <translation>Sin respuesta</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>No backup yet. One is made every day you use the desk.</source>
      <translation>Aún no hay copia de seguridad. Se hace una cada día que usa el escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/block_stack.py" />
      <source>No blocks yet</source>
      <translation>Aún no hay bloques</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>No cell will change</source>
      <translation>No cambiará ninguna celda</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/planning.py" />
      <source>No column holds a tag or a serial number. Choose one, so that lines can find their devices.</source>
      <translation>Ninguna columna contiene una etiqueta o un número de serie. Elija una para que las líneas encuentren su dispositivo.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>No column holds names or mail addresses.</source>
      <translation>Ninguna columna contiene nombres ni direcciones de correo.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>No computer named {host} was found.</source>
      <translation>No se encontró ninguna computadora llamada {host}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/rules/life.py" />
      <source>No day yet</source>
      <translation>Aún sin día</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/session_head.py" />
      <source>No day yet: choose when and where</source>
      <translation>Aún sin día: elija cuándo y dónde</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>No device is in this list.</source>
      <translation>No hay ningún dispositivo en esta lista.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <source>No device yet</source>
      <translation>Aún sin dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/empty.py" />
      <source>No devices yet</source>
      <translation>Aún no hay dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/certificates.py" />
      <source>No feedback has been entered for this session.</source>
      <translation>No se ha ingresado ninguna opinión de esta sesión.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>No feedback yet</source>
      <translation>Aún no hay opiniones</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>No form is in yet.</source>
      <translation>Aún no hay formularios.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/why_card.py" />
      <source>No goal</source>
      <translation>Sin meta</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/why_card.py" />
      <source>No goal of the district</source>
      <translation>Sin meta del distrito</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <source>No goals yet</source>
      <translation>Aún no hay metas</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>No label yet</source>
      <translation>Aún sin rótulo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>No leads to</source>
      <translation>“No” lleva a</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/deeds.py" />
      <source>No liaison shares this desk, so there is nobody to cover for.</source>
      <translation>Ningún enlace comparte este escritorio, así que no hay a quién cubrir.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/proof.py" />
      <source>No longer in the district's list</source>
      <translation>Ya no está en la lista del distrito</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>No mail program is set up on this computer.</source>
      <translation>No hay un programa de correo configurado en esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>No mail program is set up on this computer. Save the mails instead.</source>
      <translation>No hay un programa de correo configurado en esta computadora. Guarde los correos en su lugar.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_program.py" />
      <source>No mail program opened the message.</source>
      <translation>Ningún programa de correo abrió el mensaje.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <source>No model is known yet.</source>
      <translation>Aún no se conoce ningún modelo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>No other computer has brought it. If that computer is lost or broken, go on without what it had.</source>
      <translation>Ninguna otra computadora lo ha traído. Si esa computadora se perdió o está dañada, continúe sin lo que tenía.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/picture.py" />
      <source>No picture</source>
      <translation>Sin imagen</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>No printer on this computer</source>
      <translation>No hay impresora en esta computadora</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>No program on this computer opens “{name}”.</source>
      <translation>Ningún programa de esta computadora abre “{name}”.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/feedback_files.py" />
      <source>No question is answered.</source>
      <translation>No se respondió ninguna pregunta.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>No question yet</source>
      <translation>Aún sin pregunta</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/joining.py" />
      <source>No school's desks meet in this place.</source>
      <translation>En este lugar no se encuentran los escritorios de ninguna escuela.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>No session attended yet.</source>
      <translation>Aún no ha asistido a ninguna sesión.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>No session is linked to this goal yet.</source>
      <translation>Aún no hay ninguna sesión vinculada a esta meta.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/lists.py" />
      <source>No session is on this list.</source>
      <translation>No hay ninguna sesión en esta lista.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <source>No sessions yet</source>
      <translation>Aún no hay sesiones</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/trying_out.py" />
      <source>No sign-in is set; nothing to try.</source>
      <translation>No hay inicio de sesión configurado; nada que probar.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/devices.py" />
      <source>No status</source>
      <translation>Sin estado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/tickets.py" />
      <source>No ticket is on this list.</source>
      <translation>No hay ningún ticket en esta lista.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>No ticket is open.</source>
      <translation>No hay ningún ticket abierto.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>No ticket without it</source>
      <translation>Ningún ticket sin este dato</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/browse.py" />
      <source>No tickets yet</source>
      <translation>Todavía no hay tickets</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/certificates.py" />
      <location filename="../../app/professional_development/service/certificates.py" />
      <source>No time is entered.</source>
      <translation>No se ha ingresado ninguna hora.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>No title yet</source>
      <translation>Aún sin título</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/flow_items.py" />
      <source>No words yet</source>
      <translation>Aún sin palabras</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_view.py" />
      <source>No {many} yet</source>
      <translation>Todavía no hay {many}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/checklist.py" />
      <source>No: {ask}</source>
      <translation>No: {ask}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/email_message.py" />
      <source>Nobody can look into the helpdesk's mailbox from here.</source>
      <translation>Desde aquí nadie puede ver el buzón de la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <source>Nobody else changed anything on the desk in this time.</source>
      <translation>Nadie más cambió nada en el escritorio durante este tiempo.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>Nobody has earned a certificate yet: sign people in, and say that the session was held.</source>
      <translation>Nadie ha obtenido una constancia todavía: registre el ingreso de las personas e indique que la sesión se realizó.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>Nobody is away.</source>
      <translation>No hay nadie ausente.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Nobody is called {name}. Add a guest, or look at the spelling.</source>
      <translation>Nadie se llama {name}. Agregue a un visitante, o revise cómo se escribe.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <source>Nobody is covered now.</source>
      <translation>Ahora no se cubre a nadie.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>Nobody is in this file.</source>
      <translation>No hay nadie en este archivo.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>Nobody is invited yet.</source>
      <translation>Aún no se invitó a nadie.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>Nobody knows yet whether it has gone.</source>
      <translation>Todavía no se sabe si salió.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Nobody leaves before coming.</source>
      <translation>Nadie se va antes de llegar.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/invitations.py" />
      <source>Nobody of them has a mail address.</source>
      <translation>Ninguna de estas personas tiene dirección de correo.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Nobody on the roster has the badge {badge}. Type the name instead.</source>
      <translation>Nadie en la lista del personal tiene la credencial {badge}. Escriba el nombre.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Nobody shares this desk yet</source>
      <translation>Aún nadie comparte este escritorio</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/bars.py" />
      <source>Nobody wrote anything.</source>
      <translation>Nadie escribió nada.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>None of these devices has a tag or a serial number to print.</source>
      <translation>Ninguno de estos dispositivos tiene una etiqueta o un número de serie para imprimir.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>None yet</source>
      <translation>Aún ninguno</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/proof_pane.py" />
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/run.py" />
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>Not answered: {ask}</source>
      <translation>Sin responder: {ask}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/ticket.py" />
      <source>Not as it was sent</source>
      <translation>No como se envió</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Not coming</source>
      <translation>No asistirá</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>Not everything of the school's desk has arrived here yet.</source>
      <translation>Aún no ha llegado aquí todo el escritorio de la escuela.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/past_pane.py" />
      <source>Not finished</source>
      <translation>Sin terminar</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>Not grouped</source>
      <translation>Sin agrupar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>Not here yet: {names} and {number} more.</source>
      <translation>Aún no están: {names} y {number} más.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>Not here yet: {names}.</source>
      <translation>Aún no están: {names}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Not invited; on the list now.</source>
      <translation>Sin invitación; ahora está en la lista.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Not looked at yet</source>
      <translation>Aún sin revisar</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/second_desk.py" />
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>Not safe? Stop. Leave it, switch it off at the wall if that is safe, keep everybody away and tell TSS at once.</source>
      <translation>¿No es seguro? Deténgase. Déjelo, apáguelo en la pared si se puede sin peligro, aleje a todos y avise a TSS de inmediato.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/month.py" />
      <source>Not said</source>
      <translation>Sin indicar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Not sent</source>
      <translation>Sin enviar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/tickets/page/known_ticket.py" />
      <location filename="../../app/troubleshooting/page/asked_line.py" />
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <location filename="../../app/troubleshooting/printout/run.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/deeds.py" />
      <source>Note kept. TSS does not get it.</source>
      <translation>Nota guardada. TSS no la recibe.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/people.py" />
      <source>Note on {name}</source>
      <translation>Nota sobre {name}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/conversation.py" />
      <source>Note on {ticket} written</source>
      <translation>Nota escrita en {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/question_card.py" />
      <source>Note or photo</source>
      <translation>Nota o foto</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>Note to a step taken away</source>
      <translation>Nota de un paso quitada</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>Note to a step written</source>
      <translation>Nota de un paso escrita</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/question_card.py" />
      <source>Note to this step</source>
      <translation>Nota de este paso</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/so_far.py" />
      <source>Note to “{said}”</source>
      <translation>Nota de “{said}”</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>Note: {note}</source>
      <translation>Nota: {note}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/read_back.py" />
      <source>Noted what the helpdesk took</source>
      <translation>Se anotó lo que recibió la mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <location filename="../../app/cover/printout/brief.py" />
      <location filename="../../app/cover/records.py" />
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Notes on sending</source>
      <translation>Notas sobre el envío</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>Notes…</source>
      <translation>Notas…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/so_far.py" />
      <source>Note…</source>
      <translation>Nota…</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/compared_text.py" />
      <location filename="../../app/sync/page/eye/option.py" />
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <location filename="../../app/sync/printout/eye.py" />
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>Nothing about that is in doubt.</source>
      <translation>No hay duda sobre eso.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Nothing about this reply is in doubt.</source>
      <translation>Nada sobre esta respuesta está en duda.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/library_pane.py" />
      <source>Nothing answers that. Try other words, or what the message says.</source>
      <translation>Nada responde a eso. Pruebe otras palabras o lo que dice el mensaje.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>Nothing can be written in the folder {folder}.</source>
      <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>Nothing can be written in the shared folder {folder}.</source>
      <translation>No se puede escribir en la carpeta compartida {folder}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Nothing changes before you choose a way at the bottom. To set back some records is one step, which Undo takes back.</source>
      <translation>Nada cambia antes de que elija abajo cómo hacerlo. Restablecer algunos registros es un solo paso, que Deshacer revierte.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>Nothing could be tried yet.</source>
      <translation>Todavía no se pudo intentar nada.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <source>Nothing happened</source>
      <translation>No pasó nada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Nothing held or planned:</source>
      <translation>Nada realizado ni planificado:</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <source>Nothing here has the tag or serial {code}.</source>
      <translation>Aquí nada tiene la etiqueta o serie {code}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/hypertext.py" />
      <source>Nothing in the help answers “{query}”. Try one word of what stands on the screen.</source>
      <translation>Nada en la ayuda responde a “{query}”. Pruebe con una palabra de las que se ven en la pantalla.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/ticket_form.py" />
      <source>Nothing in the list is called “{name}”.</source>
      <translation>En la lista no hay nada llamado “{name}”.</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Nothing is different: the desk is as it was then.</source>
      <translation>Nada es distinto: el escritorio está como entonces.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>Nothing is lost: it goes on by itself as soon as it has.</source>
      <translation>No se pierde nada: continúa solo en cuanto llegue.</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/brief.py" />
      <source>Nothing is open</source>
      <translation>No hay nada pendiente</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/month.py" />
      <source>Nothing is open.</source>
      <translation>No hay nada abierto.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>Nothing is set aside.</source>
      <translation>No hay nada a un lado.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>Nothing is shown yet.</source>
      <translation>Aún no se muestra nada.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>Nothing is there yet: sharing can begin here.</source>
      <translation>Aún no hay nada: aquí se puede empezar a compartir.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <source>Nothing more was written.</source>
      <translation>No se escribió nada más.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>Nothing moves by itself</source>
      <translation>Nada se mueve por sí solo</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>Nothing needs your eye</source>
      <translation>Nada necesita su atención</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/eye.py" />
      <source>Nothing needs your eye.</source>
      <translation>Nada necesita su atención.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <source>Nothing of it stands any more: it was changed since.</source>
      <translation>Ya no queda nada de eso: se cambió después.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>Nothing of it waits.</source>
      <translation>No tiene nada en espera.</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <source>Nothing on the way answers in its place.</source>
      <translation>Nada en el camino responde en su lugar.</translation>
    </message>
    <message>
      <location filename="../../app/ui/history_sheet.py" />
      <source>Nothing that stood here before is lost.</source>
      <translation>No se pierde nada de lo que estaba aquí antes.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Nothing that was done since could be read out of the damaged file.</source>
      <translation>No se pudo leer del archivo dañado nada de lo que se hizo desde entonces.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>Nothing to answer</source>
      <translation>Nada que responder</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Nothing to change</source>
      <translation>Nada que cambiar</translation>
    </message>
    <message>
      <location filename="../../app/printing/tables.py" />
      <source>Nothing to list.</source>
      <translation>No hay nada que listar.</translation>
    </message>
    <message>
      <location filename="../../app/shell/notice_panel.py" />
      <source>Nothing to tell. What happens while you work is listed here.</source>
      <translation>Nada que contar. Lo que pasa mientras trabaja aparece aquí.</translation>
    </message>
    <message>
      <location filename="../../app/shell/status_bar.py" />
      <source>Nothing to undo</source>
      <translation>Nada que deshacer</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>Nothing waits</source>
      <translation>Nada espera</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/members.py" />
      <source>Nothing waits for what is lost.</source>
      <translation>Nada espera lo que se perdió.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/browse.py" />
      <source>Nothing waits on you</source>
      <translation>No tiene nada pendiente</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>Nothing waits on you.</source>
      <translation>No tiene nada pendiente.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outbox_runner.py" />
      <source>Nothing waits, and TSS has nothing new.</source>
      <translation>No hay nada en espera y TSS no tiene novedades.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>Nothing was changed. See whether the disk is still there, then try again.</source>
      <translation>No se cambió nada. Vea si el disco sigue ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/deeds.py" />
      <source>Nothing was different.</source>
      <translation>No había nada diferente.</translation>
    </message>
    <message>
      <location filename="../../app/cover/printout/account.py" />
      <source>Nothing was done</source>
      <translation>No se hizo nada</translation>
    </message>
    <message>
      <location filename="../../app/ui/history_sheet.py" />
      <source>Nothing was done to it yet.</source>
      <translation>Todavía no se hizo nada con esto.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/runner.py" />
      <source>Nothing was lost.</source>
      <translation>No se perdió nada.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/run.py" />
      <source>Nothing was tried.</source>
      <translation>No se intentó nada.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/preview.py" />
      <source>Nothing written yet</source>
      <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>Nothing yet</source>
      <translation>Aún nada</translation>
    </message>
    <message>
      <location filename="../../app/shell/notice_panel.py" />
      <location filename="../../app/shell/top_bar.py" />
      <source>Notices</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <location filename="../../app/shell/top_bar.py" />
      <source>Notices: {count} new</source>
      <translation>Avisos: {count} nuevos</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>Nudge down (mm)</source>
      <translation>Ajuste hacia abajo (mm)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>Nudge right (mm)</source>
      <translation>Ajuste a la derecha (mm)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>Nudge: {name} in millimetres</source>
      <translation>Ajuste: {name}, en milímetros</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <location filename="../../app/improvement_plan/records.py" />
      <location filename="../../app/inventory/page/custom_fields.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/tickets/page/columns.py" />
      <location filename="../../app/tickets/page/deeds.py" />
      <location filename="../../app/tickets/printout/month.py" />
      <location filename="../../app/tickets/printout/tickets.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/service/table.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>Number {number} is another ticket at {helpdesk} by now.</source>
      <translation>El número {number} ahora es otro ticket en {helpdesk}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/paper.py" />
      <source>Numbering certificates</source>
      <translation>Numerando constancias</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>Numbers</source>
      <translation>Numeración</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>OS version</source>
      <translation>Versión del SO</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/outside.py" />
      <source>Of what</source>
      <translation>De qué</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>Offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>Offline since {since}</source>
      <translation>Sin conexión desde {since}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>On paper: they have no desk of their own.</source>
      <translation>En papel: no tiene un escritorio propio.</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/invitation.py" />
      <source>On the day you cover: open Liaison Desk and choose “I cover from now” on Today.</source>
      <translation>El día que cubra: abra Liaison Desk y elija “Cubro desde ahora” en Hoy.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>On the other computer {name} starts Liaison Desk, chooses “Join a school's desk”, and scans this code or types the words.</source>
      <translation>En la otra computadora, {name} inicia Liaison Desk, elige “Unirse al escritorio de una escuela” y escanea este código o escribe las palabras.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/agenda.py" />
      <source>On the tables</source>
      <translation>En las mesas</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>On the way</source>
      <translation>En camino</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>One a line, exactly as they are shown.</source>
      <translation>Uno por línea, tal como se muestran.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>One a line: 12 Chromebook</source>
      <translation>Uno por línea: 12 Chromebook</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>One a line: field there = our facts. Empty: as the district has it.</source>
      <translation>Uno por línea: campo de allá = nuestros datos. Vacío: como lo tiene el distrito.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>One a line; searched, also with typing mistakes.</source>
      <translation>Uno por línea; se busca también con errores de escritura.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/delimited.py" />
      <source>One cell of this file holds more than 131,072 characters.</source>
      <translation>Una celda de este archivo tiene más de 131,072 caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/page.py" />
      <source>One desk on several computers: each has all of it, with or without a network</source>
      <translation>Un escritorio en varias computadoras: cada una lo tiene todo, con o sin red</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>One label a page: for label printers.</source>
      <translation>Una etiqueta por página: para impresoras de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>One moment.</source>
      <translation>Un momento.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>One of a list</source>
      <translation>Uno de una lista</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/planning.py" />
      <source>One of these is no day and time.</source>
      <translation>Uno de estos datos no es un día con hora.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>One or many?</source>
      <translation>¿Uno o muchos?</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <source>One or many? (outage)</source>
      <translation>¿Uno o muchos? (falla general)</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/heading.py" />
      <source>One question back</source>
      <translation>Una pregunta atrás</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>One ticket for all</source>
      <translation>Un ticket para todos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>Only a draft can be thrown away.</source>
      <translation>Solo se puede descartar un borrador.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>Only a liaison of this school can do this.</source>
      <translation>Solo un enlace de esta escuela puede hacer esto.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>Only a planned session can be called off.</source>
      <translation>Solo se puede cancelar una sesión planificada.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>Only a planned session can be held.</source>
      <translation>Solo se puede realizar una sesión planificada.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/web_address.py" />
      <source>Only an address that begins with https:// keeps the sign-in to itself.</source>
      <translation>Solo una dirección que comienza con https:// mantiene en secreto el inicio de sesión.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/compared_text.py" />
      <source>Only here: </source>
      <translation>Solo aquí: </translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <location filename="../../app/sync/page/overview_waits.py" />
      <source>Only on this computer</source>
      <translation>Solo en esta computadora</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Only the version number is new; every question and outcome is as it was.</source>
      <translation>Solo el número de versión es nuevo; cada pregunta y cada resultado están como estaban.</translation>
    </message>
    <message>
      <location filename="../../app/shell/key_watch.py" />
      <source>Only this computer’s keyring has the key of your desk. If the keyring is emptied, or the computer fails, the printed sheet opens the desk and its backups.</source>
      <translation>Solo el llavero de esta computadora tiene la clave de su escritorio. Si el llavero se vacía, o la computadora falla, la hoja impresa abre el escritorio y sus copias de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>Only what the helpdesk has can be closed.</source>
      <translation>Solo se puede cerrar lo que tiene la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/passphrase.py" />
      <location filename="../../app/shell/entry/trouble.py" />
      <location filename="../../app/tickets/page/attachment_row.py" />
      <location filename="../../app/tickets/page/likely_panel.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../app/shell/tray.py" />
      <source>Open Liaison Desk</source>
      <translation>Abrir Liaison Desk</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/choosing.py" />
      <source>Open Settings, Helpdesk, and enter it there. Your tickets wait here.</source>
      <translation>Abra Configuración, Mesa de ayuda, y escríbalo ahí. Sus tickets esperan aquí.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/answers_brought.py" />
      <source>Open TSS's mail</source>
      <translation>Abrir un correo de TSS</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Open in the PDF program</source>
      <translation>Abrir en el programa de PDF</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>Open in the mail program</source>
      <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/attachment_well.py" />
      <source>Open it and add the files in it.</source>
      <translation>Ábrala y agregue los archivos que contiene.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <source>Open it at the helpdesk</source>
      <translation>Abrirlo en la mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>Open it in Excel or LibreOffice and save it as .xlsx, then choose that file.</source>
      <translation>Ábralo en Excel o LibreOffice, guárdelo como .xlsx y elija ese archivo.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>Open it in Excel or LibreOffice, take the password away (File, Info, Protect Workbook) and save it, or export the table as .csv.</source>
      <translation>Ábralo en Excel o LibreOffice, quite la contraseña (Archivo, Información, Proteger libro) y guárdelo, o exporte la tabla como .csv.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <source>Open it in Excel, save it as .xlsx, and choose that file.</source>
      <translation>Ábralo en Excel, guárdelo como .xlsx y elija ese archivo.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>Open it in the browser instead.</source>
      <translation>Ábralo en el navegador.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>Open it in the program it comes from and save or export the table as .xlsx or .csv.</source>
      <translation>Ábralo en el programa del que viene y guarde o exporte la tabla como .xlsx o .csv.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/recovery.py" />
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Open the desk</source>
      <translation>Abrir el escritorio</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Open the desk meanwhile</source>
      <translation>Abrir el escritorio mientras tanto</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/recovery.py" />
      <source>Open the desk with its recovery sheet</source>
      <translation>Abrir el escritorio con su hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Open the file…</source>
      <translation>Abrir el archivo…</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>Open the folder in the file manager and sign in there. {kept}</source>
      <translation>Abra la carpeta en el administrador de archivos e inicie sesión ahí. {kept}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/why_card.py" />
      <source>Open the improvement plan</source>
      <translation>Abrir el plan de mejora</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Open the line</source>
      <translation>Abrir la línea</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Open the page</source>
      <translation>Abrir la página</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/ended_card.py" />
      <source>Open the ticket</source>
      <translation>Abrir el ticket</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>Open the ticket that it is about, and drop the mail there.</source>
      <translation>Abra el ticket del que trata y suelte ahí el correo.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>Open tickets</source>
      <translation>Tickets abiertos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/likely_panel.py" />
      <source>Open {ticket}</source>
      <translation>Abrir {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Open, do</source>
      <translation>Abrir, hacer</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>Opening a file</source>
      <translation>Abriendo un archivo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <source>Opening a ticket</source>
      <translation>Abriendo un ticket</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>Opening the desk</source>
      <translation>Abriendo el escritorio</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Opening the run</source>
      <translation>Abriendo el recorrido</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Operating system</source>
      <translation>Sistema operativo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/feedback_form.py" />
      <source>Or answer it here:</source>
      <translation>O responda aquí:</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <source>Order</source>
      <translation>Pedir</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <source>Order at</source>
      <translation>Mínimo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <source>Order more</source>
      <translation>Pedir más</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <source>Order when fewer than</source>
      <translation>Pedir cuando haya menos de</translation>
    </message>
    <message>
      <location filename="../../app/inventory/feature.py" />
      <source>Order {low}.</source>
      <translation>Pida {low}.</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/subjects.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/troubleshooting/page/library_pane.py" />
      <source>Other</source>
      <translation>Otros</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Other fields</source>
      <translation>Otros campos</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/edits.py" />
      <source>Our school</source>
      <translation>Nuestra escuela</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/printout/sign_in.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Out</source>
      <translation>Salida</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sheet_pane.py" />
      <source>Out (all)</source>
      <translation>Salida (todos)</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/printed.py" />
      <source>Out for repair</source>
      <translation>En reparación</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/printed.py" />
      <source>Out of order</source>
      <translation>Fuera de servicio</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Outage</source>
      <translation>Falla general</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Outcome {number}</source>
      <translation>Resultado {number}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>Outcome {number}: {title}</source>
      <translation>Resultado {number}: {title}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <source>Outline</source>
      <translation>Esquema</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/outline.py" />
      <source>Outline of the checklist</source>
      <translation>Esquema de la lista</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>Outlines, to check the fit on plain paper</source>
      <translation>Contornos, para ver en papel común si encaja</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Outputs</source>
      <translation>Productos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Outputs due</source>
      <translation>Entrega de productos</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/page.py" />
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/improvement_plan/printout.py" />
      <location filename="../../app/improvement_plan/records.py" />
      <location filename="../../app/professional_development/service/evidence.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>PD evidence report…</source>
      <translation>Informe de evidencia de PD…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/rules/calendar_file.py" />
      <location filename="../../app/professional_development/rules/mail.py" />
      <location filename="../../app/professional_development/service/invitations.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>PD session</source>
      <translation>Sesión de PD</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>PD session.ics</source>
      <translation>Sesión de PD.ics</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <location filename="../../app/professional_development/page/asking.py" />
      <location filename="../../app/professional_development/page/files.py" />
      <location filename="../../app/professional_development/page/page.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/invitations.py" />
      <location filename="../../app/wiring/called.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>PD sessions</source>
      <translation>Sesiones de PD</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <source>PD sessions for it</source>
      <translation>Sesiones de PD de la meta</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <source>PD sessions.ics</source>
      <translation>Sesiones de PD.ics</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <source>PD sessions.xlsx</source>
      <translation>Sesiones de PD.xlsx</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/sheet.py" />
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <location filename="../../app/sync/page/eye/rows.py" />
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/printing.py" />
      <source>Page {count} of {number}</source>
      <translation>Página {count} de {number}</translation>
    </message>
    <message>
      <location filename="../../app/printing/form_frame.py" />
      <location filename="../../app/printing/frame.py" />
      <location filename="../../app/printing/markdown/page_frame.py" />
      <source>Page {number} of {total}</source>
      <translation>Página {number} de {total}</translation>
    </message>
    <message>
      <location filename="../../app/shell/rail.py" />
      <location filename="../../app/ui/paper/preview.py" />
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/view.py" />
      <source>Pages as they will be printed</source>
      <translation>Páginas tal como se imprimirán</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Pages sent to the printer</source>
      <translation>Páginas enviadas a la impresora</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/page/session_head.py" />
      <location filename="../../app/shell/settings/you.py" />
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Part before</source>
      <translation>Parte anterior</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Participant</source>
      <translation>Participante</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/page.py" />
      <source>Parts of sharing</source>
      <translation>Partes de Compartir</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Parts of the program and their licences</source>
      <translation>Partes del programa y sus licencias</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/session_head.py" />
      <source>Parts of the session</source>
      <translation>Partes de la sesión</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/passphrase.py" />
      <location filename="../../app/shell/lock/sheet.py" />
      <location filename="../../app/shell/settings/passphrase_dialog.py" />
      <source>Passphrase</source>
      <translation>Frase de acceso</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Passphrase and recovery sheet</source>
      <translation>Frase de acceso y hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_table.py" />
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/page.py" />
      <source>Paste TSS's answer…</source>
      <translation>Pegar la respuesta de TSS…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_reading.py" />
      <source>Paste its text, and add its files.</source>
      <translation>Pegue su texto y agregue sus archivos.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/page/session_head.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <source>People on the roster</source>
      <translation>Personas de la lista</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <source>People stay on its list, and can be told by Invite.</source>
      <translation>Las personas siguen en su lista y se les puede avisar con Invitar.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/front.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <location filename="../../app/cover/printout/brief.py" />
      <location filename="../../app/cover/records.py" />
      <source>People to call</source>
      <translation>A quién llamar</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>People to call, one a line</source>
      <translation>A quién llamar, uno por línea</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/tickets/records.py" />
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/imports.py" />
      <source>Person: e-mail</source>
      <translation>Persona: correo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/imports.py" />
      <source>Person: family name</source>
      <translation>Persona: apellido</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/imports.py" />
      <source>Person: given name</source>
      <translation>Persona: nombre</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/imports.py" />
      <source>Person: user name</source>
      <translation>Persona: nombre de usuario</translation>
    </message>
    <message>
      <location filename="../../app/wiring/called.py" />
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>Photo added to a run</source>
      <translation>Foto agregada a un recorrido</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/photos.py" />
      <source>Photo added.</source>
      <translation>Se agregó la foto.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>Photo of a run deleted</source>
      <translation>Foto de un recorrido eliminada</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/so_far.py" />
      <source>Photo of this problem</source>
      <translation>Foto de este problema</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/photos.py" />
      <source>Photo of {tag} added</source>
      <translation>Se agregó una foto de {tag}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/photos.py" />
      <source>Photo of {taken}</source>
      <translation>Foto: {taken}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/run.py" />
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="../../app/ui/images.py" />
      <source>Photos (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
      <translation>Fotos (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/reply_box.py" />
      <source>Photos and files of the reply</source>
      <translation>Fotos y archivos de la respuesta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/ticket_form.py" />
      <source>Photos and files of the ticket</source>
      <translation>Fotos y archivos del ticket</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/photos.py" />
      <source>Photos of the device</source>
      <translation>Fotos del dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/so_far.py" />
      <source>Photos of this problem</source>
      <translation>Fotos de este problema</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/printing/markdown/boxes.py" />
      <location filename="../../app/printing/markdown/layout.py" />
      <location filename="../../app/printing/markdown/words.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/shell/help/picture.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/handouts.py" />
      <source>Picture described</source>
      <translation>Imagen descrita</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/handouts.py" />
      <source>Picture {name} added to the handout</source>
      <translation>Imagen {name} agregada al material</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>Picture: choose, paste or drop one</source>
      <translation>Imagen: elegir, pegar o soltar una</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/pictures.py" />
      <source>Pictures for the handout</source>
      <translation>Imágenes para el material</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <location filename="../../app/tickets/records.py" />
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Place in the series</source>
      <translation>Lugar en la serie</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/session_head.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <source>Plan a session from the need to the last minute of its agenda. The handout, the sign-in sheet, certificates and the evidence for the improvement plan come out of it.</source>
      <translation>Planifique una sesión desde la necesidad hasta el último minuto de su agenda. De ahí salen el material, la hoja de asistencia, las constancias y la evidencia para el plan de mejora.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <location filename="../../app/cover/page/sheets.py" />
      <source>Plan an absence</source>
      <translation>Planificar una ausencia</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <source>Plan an absence…</source>
      <translation>Planificar una ausencia…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Plan and agenda are filled in; change whatever is different.</source>
      <translation>El plan y la agenda ya están; cambie lo que sea diferente.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/plan/why_card.py" />
      <source>Plan goal</source>
      <translation>Meta del plan</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Plan it</source>
      <translation>Planificar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/standing_strip.py" />
      <source>Plan it again</source>
      <translation>Planificarla otra vez</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Plan it again first.</source>
      <translation>Vuelva a planificarla primero.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Plan them</source>
      <translation>Planificarlas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/rules/life.py" />
      <source>Planned</source>
      <translation>Planificada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/invitations.py" />
      <source>Please answer with Accept or Decline in your calendar.</source>
      <translation>Responda con Aceptar o Rechazar en su calendario.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/agenda.py" />
      <source>Please bring</source>
      <translation>Favor de traer</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/sign_in.py" />
      <source>Please sign so that it can be read, and write when you come and go: this sheet is the proof of your hours.</source>
      <translation>Firme de modo que se pueda leer y anote cuándo llega y cuándo se va: esta hoja es el comprobante de sus horas.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/first_start.py" />
      <source>Please write the name of your school.</source>
      <translation>Escriba el nombre de su escuela.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/first_start.py" />
      <location filename="../../app/shell/entry/join.py" />
      <source>Please write your name.</source>
      <translation>Escriba su nombre.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>Plug in its stick, or open the network drive once in the file manager. {kept}</source>
      <translation>Conecte su memoria USB, o abra una vez la unidad de red en el administrador de archivos. {kept}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>Points</source>
      <translation>Viñetas</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <location filename="../../app/tickets/records.py" />
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/groups.py" />
      <source>Pre-kindergarten</source>
      <translation>Prekindergarten</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/entry_pane.py" />
      <source>Press a digit: {answers}</source>
      <translation>Presione un dígito: {answers}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/month.py" />
      <source>Principal</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/inventory/page/page.py" />
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <location filename="../../app/professional_development/page/page.py" />
      <location filename="../../app/sync/page/eye/tab.py" />
      <location filename="../../app/tickets/page/page.py" />
      <location filename="../../app/troubleshooting/page/ended_card.py" />
      <location filename="../../app/ui/paper/preview.py" />
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <location filename="../../app/troubleshooting/page/page.py" />
      <source>Print blank</source>
      <translation>Imprimir en blanco</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/session_head.py" />
      <source>Print handout</source>
      <translation>Imprimir material</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/pages.py" />
      <source>Print it again; if that fails too, restart Liaison Desk.</source>
      <translation>Imprímalo de nuevo; si también falla, reinicie Liaison Desk.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>Print labels</source>
      <translation>Imprimir etiquetas</translation>
    </message>
    <message>
      <location filename="../../app/inventory/feature.py" />
      <source>Print labels…</source>
      <translation>Imprimir etiquetas…</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <source>Print the brief</source>
      <translation>Imprimir el informe</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <source>Print the brief…</source>
      <translation>Imprimir el informe…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/page.py" />
      <source>Print the checklist or run…</source>
      <translation>Imprimir la lista o el recorrido…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/feature.py" />
      <source>Print the device list…</source>
      <translation>Imprimir la lista de dispositivos…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>Print the form</source>
      <translation>Imprimir el formulario</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <source>Print the goals…</source>
      <translation>Imprimir las metas…</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <source>Print the hand-over brief…</source>
      <translation>Imprimir el informe de relevo…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/page.py" />
      <source>Print the handout…</source>
      <translation>Imprimir el material…</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/feature.py" />
      <source>Print the improvement plan…</source>
      <translation>Imprimir el plan de mejora…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>Print the list</source>
      <translation>Imprimir la lista</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>Print the list of tickets…</source>
      <translation>Imprimir la lista de tickets…</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <location filename="../../app/professional_development/page/page.py" />
      <location filename="../../app/tickets/page/page.py" />
      <source>Print the list…</source>
      <translation>Imprimir la lista…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>Print the monthly summary of tickets…</source>
      <translation>Imprimir el resumen mensual de tickets…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/page.py" />
      <source>Print the monthly summary…</source>
      <translation>Imprimir el resumen mensual…</translation>
    </message>
    <message>
      <location filename="../../app/shell/key_watch.py" />
      <source>Print the recovery sheet once</source>
      <translation>Imprima una vez la hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Print the recovery sheet…</source>
      <translation>Imprimir la hoja de recuperación…</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>Print the sheet</source>
      <translation>Imprimir la hoja</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <location filename="../../app/tickets/page/page.py" />
      <source>Print the slip for the device…</source>
      <translation>Imprimir la boleta para el dispositivo…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <location filename="../../app/tickets/page/page.py" />
      <source>Print the ticket…</source>
      <translation>Imprimir el ticket…</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/panel.py" />
      <source>Print this help page</source>
      <translation>Imprimir esta página de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/sync/feature.py" />
      <source>Print what needs your eye</source>
      <translation>Imprimir lo que requiere su atención</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>Print what needs your eye…</source>
      <translation>Imprimir lo que necesita su atención…</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Print: {title}</source>
      <translation>Imprimir: {title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>Printed for the facilitator alone</source>
      <translation>Se imprime solo para quien facilita</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/page_frame.py" />
      <source>Printed {date}</source>
      <translation>Impreso el {date}</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/page_frame.py" />
      <source>Printed {date} by {printed_by}</source>
      <translation>Impreso el {date} por {printed_by}</translation>
    </message>
    <message>
      <location filename="../../app/printing/form_frame.py" />
      <location filename="../../app/printing/frame.py" />
      <source>Printed {date}, {time}</source>
      <translation>Impreso el {date}, {time}</translation>
    </message>
    <message>
      <location filename="../../app/printing/form_frame.py" />
      <location filename="../../app/printing/frame.py" />
      <source>Printed {date}, {time} by {printed_by}</source>
      <translation>Impreso el {date}, {time} por {printed_by}</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Printer</source>
      <translation>Impresora</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Printing</source>
      <translation>Imprimiendo</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Printing was stopped.</source>
      <translation>Se detuvo la impresión.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Prints of the certificate</source>
      <translation>Impresiones de la constancia</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/columns.py" />
      <location filename="../../app/tickets/page/priority_panel.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/service/table.py" />
      <source>Priority</source>
      <translation>Prioridad</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Priority chosen</source>
      <translation>Prioridad elegida</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Professional development</source>
      <translation>Desarrollo profesional</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Professional development transcript</source>
      <translation>Historial de desarrollo profesional</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Prompt</source>
      <translation>Pregunta del distrito</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <source>Proxy: {title}</source>
      <translation>Proxy: {title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <source>Publisher</source>
      <translation>Publicado por</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Purchase order</source>
      <translation>Orden de compra</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <source>Put aside</source>
      <translation>A un lado</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <source>Put aside, or bring back</source>
      <translation>Dejar a un lado o recuperar</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <location filename="../../app/tickets/page/helpdesk.py" />
      <source>Put back what is set</source>
      <translation>Volver a lo que está puesto</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/canned_menu.py" />
      <source>Put in a text that is often needed (Ctrl T)</source>
      <translation>Insertar un texto de uso frecuente (Ctrl T)</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/import_sheet.py" />
      <source>Put it in the place of that one</source>
      <translation>Ponerla en el lugar de esa</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>Put it on paper…</source>
      <translation>Pasarla a papel…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/guest_sheet.py" />
      <source>Put on the list</source>
      <translation>Poner en la lista</translation>
    </message>
    <message>
      <location filename="../../app/printing/label_sheets.py" />
      <source>Put the district's file back.</source>
      <translation>Vuelva a poner el archivo del distrito.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/settings.py" />
      <source>Put the file right, or install the program again.</source>
      <translation>Corrija el archivo o instale el programa de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <location filename="../../app/sync/page/tour_steps.py" />
      <source>Put the recovery key on paper</source>
      <translation>Pase a papel la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/store/passphrase.py" />
      <source>Put {file} back from a copy of the desk's folder.</source>
      <translation>Ponga {file} de nuevo en su lugar desde una copia de la carpeta del escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>QR code of a link</source>
      <translation>Código QR de un enlace</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/secret_words.py" />
      <source>QR code of the invitation</source>
      <translation>Código QR de la invitación</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>QR code of the invitation, for a scanner</source>
      <translation>Código QR de la invitación, para un escáner</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/boxes.py" />
      <source>QR code: {address}</source>
      <translation>Código QR: {address}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/proof_pane.py" />
      <source>QR codes for links</source>
      <translation>Códigos QR para enlaces</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>QR only</source>
      <translation>Solo QR</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Quantity</source>
      <translation>Cantidad</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <location filename="../../app/troubleshooting/page/question_card.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Questions as asked</source>
      <translation>Preguntas como se hicieron</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <location filename="../../app/tickets/records.py" />
      <source>Queue</source>
      <translation>Cola</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/lists.py" />
      <location filename="../../app/tickets/records.py" />
      <source>Queued</source>
      <translation>En cola</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/deeds.py" />
      <location filename="../../app/tickets/page/page.py" />
      <source>Queued. It goes by itself when TSS can be reached.</source>
      <translation>En cola. Se envía solo cuando se puede llegar a TSS.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <source>Queueing a ticket</source>
      <translation>Poniendo un ticket en cola</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <source>Rating</source>
      <translation>Puntaje</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>Read</source>
      <translation>Leído</translation>
    </message>
    <message>
      <location filename="../../app/exchange/encodings.py" />
      <source>Read as {names}: the file is not UTF-8.</source>
      <translation>Se leyó como {names}: el archivo no es UTF-8.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/encodings.py" />
      <source>Read as {wide}: the file has no byte order mark.</source>
      <translation>Se leyó como {wide}: el archivo no tiene marca de orden de bytes.</translation>
    </message>
    <message>
      <location filename="../../app/store/salvage.py" />
      <source>Read out of the damaged file</source>
      <translation>Leído del archivo dañado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Read up to</source>
      <translation>Leído hasta</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>Reading</source>
      <translation>Leer</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/details.py" />
      <source>Reading a device</source>
      <translation>Leyendo un dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/answers_brought.py" />
      <source>Reading a mail</source>
      <translation>Leyendo un correo</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/picture.py" />
      <location filename="../../app/ui/image_well.py" />
      <source>Reading a photo</source>
      <translation>Leyendo una foto</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/pictures.py" />
      <source>Reading a picture</source>
      <translation>Leyendo una imagen</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <source>Reading a ticket</source>
      <translation>Leyendo un ticket</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <source>Reading devices …</source>
      <translation>Leyendo dispositivos …</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/table.py" />
      <source>Reading people</source>
      <translation>Leyendo personas</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/canned_menu.py" />
      <source>Reading texts</source>
      <translation>Leyendo textos</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Reading the backups</source>
      <translation>Leyendo las copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Reading the backups…</source>
      <translation>Leyendo las copias de seguridad…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/knowledge.py" />
      <source>Reading the checklists</source>
      <translation>Leyendo las listas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>Reading the evidence</source>
      <translation>Leyendo la evidencia</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/editor.py" />
      <location filename="../../app/professional_development/page/handout/preview.py" />
      <source>Reading the handout</source>
      <translation>Leyendo el material</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <location filename="../../app/shell/open_files_back.py" />
      <location filename="../../app/tickets/page/deeds.py" />
      <source>Reading the history</source>
      <translation>Leyendo el historial</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/planning.py" />
      <source>Reading the inventory</source>
      <translation>Leyendo el inventario</translation>
    </message>
    <message>
      <location filename="../../app/store/rebuilding.py" />
      <source>Reading the log again</source>
      <translation>Leyendo la bitácora de nuevo</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/preview.py" />
      <source>Reading the names</source>
      <translation>Leyendo los nombres</translation>
    </message>
    <message>
      <location filename="../../app/exchange/spreadsheets.py" />
      <source>Reading the sheet {name}</source>
      <translation>Leyendo la hoja {name}</translation>
    </message>
    <message>
      <location filename="../../app/exchange/delimited.py" />
      <location filename="../../app/exchange/spreadsheets.py" />
      <location filename="../../app/inventory/service/importing/planning.py" />
      <source>Reading the table</source>
      <translation>Leyendo la tabla</translation>
    </message>
    <message>
      <location filename="../../app/store/salvage.py" />
      <source>Reading what can be read</source>
      <translation>Leyendo lo que se puede leer</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <source>Reading what happened</source>
      <translation>Leyendo qué pasó</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>Reading what the helpdesk wrote</source>
      <translation>Leyendo lo que escribió la mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/table.py" />
      <source>Reading {header}</source>
      <translation>Leyendo {header}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_view.py" />
      <location filename="../../app/ui/tables/records_table.py" />
      <source>Reading {many}</source>
      <translation>Leyendo {many}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <location filename="../../app/professional_development/page/feedback/file_import.py" />
      <location filename="../../app/professional_development/page/roster_import.py" />
      <location filename="../../app/tickets/page/attachment_well.py" />
      <source>Reading {name}</source>
      <translation>Leyendo {name}</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Reads the whole history again and compares it with what is shown.</source>
      <translation>Lee todo el historial de nuevo y lo compara con lo que se muestra.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Reason for the priority</source>
      <translation>Razón de la prioridad</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>Received</source>
      <translation>Recibido</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>Receiving</source>
      <translation>Recibiendo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Recognised as an export of {source}.</source>
      <translation>Se reconoció como una exportación de {source}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/printout.py" />
      <location filename="../../app/sync/page/eye/rows.py" />
      <source>Record</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <source>Recovery key</source>
      <translation>Clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/sections.py" />
      <source>Recovery sheet</source>
      <translation>Hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/sections.py" />
      <source>Recovery sheet of this desk</source>
      <translation>Hoja de recuperación de este escritorio</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <location filename="../../app/shell/undoing.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Redo (Ctrl Shift Z)</source>
      <translation>Rehacer (Ctrl Shift Z)</translation>
    </message>
    <message>
      <location filename="../../app/store/desk.py" />
      <source>Redo: </source>
      <translation>Rehacer: </translation>
    </message>
    <message>
      <location filename="../../app/shell/undoing.py" />
      <source>Redo: {again}</source>
      <translation>Rehacer: {again}</translation>
    </message>
    <message>
      <location filename="../../app/shell/undoing.py" />
      <source>Redo: {label}</source>
      <translation>Rehacer: {label}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Refuse them all</source>
      <translation>Rechazarlas todas</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Region</source>
      <translation>Región</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Remarks</source>
      <translation>Observaciones</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/filter_bar.py" />
      <source>Remember filter, sorting and columns under a name</source>
      <translation>Recordar filtro, orden y columnas con un nombre</translation>
    </message>
    <message>
      <location filename="../../app/ui/widgets.py" />
      <source>Remove filter {words}</source>
      <translation>Quitar el filtro {words}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Remove with the recovery sheet…</source>
      <translation>Quitar con la hoja de recuperación…</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Remove {name}</source>
      <translation>Quitar a {name}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Remove {name} with the recovery sheet</source>
      <translation>Quitar a {name} con la hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>Remove {name}?</source>
      <translation>¿Quitar a {name}?</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Removed</source>
      <translation>De baja</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>Removing</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Rename a field</source>
      <translation>Renombrar un campo</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>Rename the file and choose it again.</source>
      <translation>Cambie el nombre del archivo y elíjalo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Rename…</source>
      <translation>Renombrar…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>Reopen</source>
      <translation>Reabrir</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>Reopen it first, or write a new ticket.</source>
      <translation>Reábralo primero o escriba un ticket nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/printed.py" />
      <source>Repaired</source>
      <translation>Reparado</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Replace the desk</source>
      <translation>Reemplazar el escritorio</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Replace the whole desk by this backup?</source>
      <translation>¿Reemplazar todo el escritorio con esta copia?</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Replace the whole desk…</source>
      <translation>Reemplazar todo el escritorio…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>Replies are gone at {helpdesk}</source>
      <translation>Las respuestas ya no están en {helpdesk}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/page.py" />
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Reply has gone</source>
      <translation>La respuesta ya se envió</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Reply in doubt</source>
      <translation>Respuesta en duda</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Reply opened in the mail program</source>
      <translation>Respuesta abierta en el programa de correo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Reply refused</source>
      <translation>Respuesta rechazada</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Reply sent</source>
      <translation>Respuesta enviada</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Reply sent again</source>
      <translation>Respuesta enviada otra vez</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/conversation.py" />
      <source>Reply taken back</source>
      <translation>Respuesta recuperada</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/reply_box.py" />
      <source>Reply to TSS</source>
      <translation>Responder a TSS</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/conversation.py" />
      <source>Reply to {ticket} given to the outbox</source>
      <translation>Respuesta a {ticket} puesta en cola</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/service/table.py" />
      <source>Reported by</source>
      <translation>Reportado por</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/duplicates.py" />
      <source>Reported for many already</source>
      <translation>Ya reportado para muchos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>Request Tracker</source>
      <translation>Request Tracker</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Required</source>
      <translation>Obligatorio</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>Restore the newest backup; the damaged file is kept beside it.</source>
      <translation>Restaure la copia de seguridad más reciente; el archivo dañado se conserva a su lado.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Restore this backup</source>
      <translation>Restaurar esta copia</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>Restoring the backup</source>
      <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Result</source>
      <translation>Resultado final</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>Result: {title}</source>
      <translation>Resultado: {title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/follow_ups.py" />
      <source>Results of students</source>
      <translation>Resultados de los estudiantes</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Resumed</source>
      <translation>Reanudado</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/today_strip.py" />
      <source>Review</source>
      <translation>Revisar</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/today_strip.py" />
      <source>Review the edits that need your eye</source>
      <translation>Revisar los cambios que necesitan su atención</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Revision sent</source>
      <translation>Revisión enviada</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>Right service</source>
      <translation>Servicio correcto</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/printout/sign_in.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/rules/rosters.py" />
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/guest_sheet.py" />
      <source>Role or school</source>
      <translation>Función o escuela</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/rules/rosters.py" />
      <location filename="../../app/tickets/page/columns.py" />
      <location filename="../../app/tickets/page/printed.py" />
      <location filename="../../app/tickets/page/ticket_form.py" />
      <location filename="../../app/tickets/printout/tickets.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/service/table.py" />
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <location filename="../../app/troubleshooting/printout/run.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Room</source>
      <translation>Sala</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>Room card</source>
      <translation>Ficha de la sala</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>Room to write in</source>
      <translation>Espacio para escribir</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>Room to write in with a pen</source>
      <translation>Espacio para escribir a mano</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/when_sheet.py" />
      <source>Room, or any other place</source>
      <translation>Sala, o cualquier otro lugar</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>Rooms</source>
      <translation>Salas</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <source>Rooms appear when devices are imported into them, or when you add one.</source>
      <translation>Las salas aparecen cuando se importan dispositivos en ellas o cuando usted agrega una.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/roster_import.py" />
      <source>Rosters (*.csv *.xlsx *.ods *.tsv *.txt *.zip)</source>
      <translation>Listas (*.csv *.xlsx *.ods *.tsv *.txt *.zip)</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>Row {row} holds a text of more than {excel_cell:,} characters, which Excel can't keep.</source>
      <translation>La fila {row} tiene un texto de más de {excel_cell:,} caracteres, que Excel no puede conservar.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Run</source>
      <translation>Recorrido</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>Run is about {subject}</source>
      <translation>El recorrido es sobre {subject}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/ended_card.py" />
      <source>Run it again</source>
      <translation>Repetir el recorrido</translation>
    </message>
    <message>
      <location filename="../../app/shell/status_bar.py" />
      <location filename="../../app/shell/work_panel.py" />
      <source>Running work</source>
      <translation>Trabajo en curso</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>S3 bucket</source>
      <translation>Bucket S3</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>STARTTLS (port 587)</source>
      <translation>STARTTLS (puerto 587)</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/sections.py" />
      <source>Safety and backups</source>
      <translation>Seguridad y copias</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Same</source>
      <translation>Igual</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/duplicates.py" />
      <source>Same device</source>
      <translation>Mismo dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/duplicates.py" />
      <source>Same device, same checklist</source>
      <translation>Mismo dispositivo, misma lista</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/duplicates.py" />
      <source>Same room, same checklist</source>
      <translation>Misma sala, misma lista</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/duplicates.py" />
      <source>Same room, same trouble</source>
      <translation>Misma sala, mismo problema</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/duplicates.py" />
      <source>Same words</source>
      <translation>Mismas palabras</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/eye.py" />
      <source>Same {unique_title} on {number}</source>
      <translation>Igual {unique_title} en {number}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <location filename="../../app/inventory/page/device_form.py" />
      <location filename="../../app/inventory/page/list_form.py" />
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <location filename="../../app/professional_development/page/when_sheet.py" />
      <location filename="../../app/sync/page/settings.py" />
      <location filename="../../app/tickets/page/helpdesk.py" />
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <location filename="../../app/ui/tables/filter_bar.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>Save a calendar file…</source>
      <translation>Guardar un archivo de calendario…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>Save all PD sessions as a calendar file…</source>
      <translation>Guardar todas las sesiones de PD como archivo de calendario…</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>Save as a file…</source>
      <translation>Guardar como archivo…</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <source>Save as a table</source>
      <translation>Guardar como tabla</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_waits.py" />
      <source>Save as a table…</source>
      <translation>Guardar como tabla…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/attachment_row.py" />
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>Save it and look at it on another one.</source>
      <translation>Guárdelo y véalo en otra.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>Save it as .csv instead.</source>
      <translation>Guárdelo como .csv.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>Save it as .csv, or choose fewer rows.</source>
      <translation>Guárdelo como .csv, o elija menos filas.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_reading.py" />
      <source>Save it as .eml there, or copy its text and paste it here.</source>
      <translation>Guárdelo ahí como .eml, o copie su texto y péguelo aquí.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>Save it in your documents.</source>
      <translation>Guárdelo en sus documentos.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/received_files.py" />
      <source>Save it, and ask TSS what it is.</source>
      <translation>Guárdelo y pregunte a TSS qué es.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>Save the calendar file</source>
      <translation>Guardar el archivo de calendario</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Save the checklist</source>
      <translation>Guardar la lista</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>Save the file</source>
      <translation>Guardar el archivo</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <source>Save the invitation</source>
      <translation>Guardar la invitación</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_reading.py" />
      <source>Save the mail as .eml, or copy its text and paste it here.</source>
      <translation>Guarde el correo como .eml, o copie su texto y péguelo aquí.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>Save the mails…</source>
      <translation>Guardar los correos…</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/filter_bar.py" />
      <source>Save this view</source>
      <translation>Guardar esta vista</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/desk_lock.py" />
      <source>Save what is open in other programs and restart this computer. Sign in to it as yourself, start Liaison Desk and choose this again: the desk then opens, and you set a new PIN. Nothing is lost.</source>
      <translation>Guarde lo que tenga abierto en otros programas y reinicie esta computadora. Inicie sesión con su usuario, abra Liaison Desk y elija esto otra vez: el escritorio se abre y usted pone un PIN nuevo. No se pierde nada.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <location filename="../../app/ui/paper/preview.py" />
      <source>Saved as {name}.</source>
      <translation>Se guardó como {name}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/editor.py" />
      <source>Saved {time}</source>
      <translation>Guardado {time}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/deeds.py" />
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/inventory/page/custom_fields.py" />
      <location filename="../../app/inventory/page/deeds.py" />
      <location filename="../../app/inventory/page/list_view.py" />
      <location filename="../../app/professional_development/page/deeds.py" />
      <location filename="../../app/sync/page/eye/deeds.py" />
      <location filename="../../app/tickets/page/deeds.py" />
      <source>Saving</source>
      <translation>Guardando</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>Saving a file</source>
      <translation>Guardando un archivo</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Saving the PDF</source>
      <translation>Guardando el PDF</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/device_form.py" />
      <source>Saving the device</source>
      <translation>Guardando el dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/editor.py" />
      <source>Saving the handout</source>
      <translation>Guardando el material</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>Say first that it was not held, or make a copy for another day.</source>
      <translation>Indique primero que no se realizó, o haga una copia para otro día.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>Say first what is to be done about that.</source>
      <translation>Diga primero qué se debe hacer con eso.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>Say first whether it is kept or stays deleted.</source>
      <translation>Diga primero si se conserva o sigue eliminado.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/planning.py" />
      <source>Say in a few words what it is about.</source>
      <translation>Diga en pocas palabras de qué se trata.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/looks_back.py" />
      <source>Say in a few words what you found.</source>
      <translation>Diga en pocas palabras qué encontró.</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <location filename="../../app/improvement_plan/service/plan.py" />
      <source>Say in a line what is to be reached.</source>
      <translation>Diga en una línea qué se quiere lograr.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/writing.py" />
      <source>Say in one line what is wrong.</source>
      <translation>Diga en una línea qué falla.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/looks_back.py" />
      <source>Say what is to be looked at, and at which level.</source>
      <translation>Diga qué se va a revisar, y en qué nivel.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>Say which one does.</source>
      <translation>Indique cuál los contiene.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Say who covers from now on.</source>
      <translation>Indique quién cubre desde ahora.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <location filename="../../app/cover/service/cover.py" />
      <source>Say who covers.</source>
      <translation>Indique quién cubre.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Say who is away.</source>
      <translation>Indique quién está ausente.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Says solved</source>
      <translation>Dice que está resuelto</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/plan.py" />
      <source>Says the same as line {lines}.</source>
      <translation>Dice lo mismo que la línea {lines}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Scan</source>
      <translation>Escaneo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>Scan a badge, or type a name</source>
      <translation>Escanee una credencial o escriba un nombre</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>Scan a badge, or type a name.</source>
      <translation>Escanee una credencial o escriba un nombre.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/browse.py" />
      <source>Scan a device and say what is wrong: a ticket takes less than a minute, also without a network. It goes to TSS by itself, and TSS's answers come back here.</source>
      <translation>Escanee un dispositivo y diga qué falla: un ticket toma menos de un minuto, también sin red. Llega a TSS por sí solo, y las respuestas de TSS vuelven aquí.</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>Scan a tag at any time: the device opens, whatever you are doing.</source>
      <translation>Escanee una etiqueta en cualquier momento: el dispositivo se abre, sin importar lo que esté haciendo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/invitations.py" />
      <source>Scan it again, or copy all of it; the 12 words do as well.</source>
      <translation>Escanéelo de nuevo, o cópielo completo; las 12 palabras también sirven.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <source>Scan its tag at any time.</source>
      <translation>Escanee su etiqueta en cualquier momento.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <source>Scan or type the device</source>
      <translation>Escanee o escriba el dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/invitation.py" />
      <source>Scan the code below, or type the 12 words. With the words you also choose where the desks meet.</source>
      <translation>Escanee el código de abajo, o escriba las 12 palabras. Con las palabras, elija también dónde se encuentran los escritorios.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/device_picker.py" />
      <source>Scan the device now, or type its tag, serial or model</source>
      <translation>Escanee ahora el dispositivo o escriba su etiqueta, serie o modelo</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/invitation.py" />
      <source>Scan this</source>
      <translation>Escanee esto</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <source>Scanned {code}</source>
      <translation>Escaneado: {code}</translation>
    </message>
    <message>
      <location filename="../../app/shell/status_bar.py" />
      <source>Scanner ready</source>
      <translation>Escáner listo</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/feature.py" />
      <location filename="../../app/sync/feature.py" />
      <source>School</source>
      <translation>Escuela</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/improvement_plan/records.py" />
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/service/evidence.py" />
      <source>School year</source>
      <translation>Año escolar</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/panel.py" />
      <source>Search the help</source>
      <translation>Buscar en la ayuda</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/inventory/service/facts.py" />
      <source>Seats</source>
      <translation>Asientos</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>Second time</source>
      <translation>Segunda vez</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Seconds before</source>
      <translation>Segundos previos</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Secret key</source>
      <translation>Clave secreta</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/page.py" />
      <source>Sections of the settings</source>
      <translation>Secciones de la configuración</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Security</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/printing.py" />
      <source>See that it is switched on and connected, or save them as a PDF.</source>
      <translation>Vea que esté encendida y conectada, o guárdelas como PDF.</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>See the devices that stop getting updates</source>
      <translation>Ver los dispositivos que dejan de recibir actualizaciones</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk.py" />
      <source>See the fields above; then try again.</source>
      <translation>Vea los campos de arriba e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>See them</source>
      <translation>Verlos</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/banners.py" />
      <source>See what changed</source>
      <translation>Ver qué cambió</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/opener.py" />
      <source>See which desk the sheet names, or look for a later sheet.</source>
      <translation>Vea qué escritorio nombra la hoja, o busque una hoja posterior.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/month.py" />
      <source>Seen</source>
      <translation>Visto</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>Select one stock item first.</source>
      <translation>Seleccione primero un artículo.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_view.py" />
      <source>Select the devices to change first.</source>
      <translation>Seleccione primero los dispositivos que quiere cambiar.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_view.py" />
      <source>Select the devices to delete first.</source>
      <translation>Seleccione primero los dispositivos que quiere eliminar.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/editing.py" />
      <source>Select the rows to copy.</source>
      <translation>Seleccione las filas que va a copiar.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/editing.py" />
      <source>Select the rows to fill, from the one that has the value downwards.</source>
      <translation>Seleccione las filas que va a llenar, desde la que tiene el valor hacia abajo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <location filename="../../app/tickets/page/steps.py" />
      <source>Send again</source>
      <translation>Enviar otra vez</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose.py" />
      <source>Send anyway</source>
      <translation>Enviar igual</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <location filename="../../app/tickets/page/steps.py" />
      <source>Send from here</source>
      <translation>Enviar desde aquí</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>Send invitations</source>
      <translation>Enviar invitaciones</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>Send it first, or choose another ticket.</source>
      <translation>Envíelo primero o elija otro ticket.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>Send it first.</source>
      <translation>Envíelo primero.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <location filename="../../app/tickets/page/steps.py" />
      <source>Send it now</source>
      <translation>Enviarlo ahora</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>Send it once more, under the same name</source>
      <translation>Enviarlo una vez más, con el mismo nombre</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Send it to TSS</source>
      <translation>Enviarlo a TSS</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/edits.py" />
      <source>Send it to TSS with these steps.</source>
      <translation>Enviarlo a TSS con estos pasos.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>Send it without having met the other desks</source>
      <translation>Enviarlo sin haberse encontrado con los otros escritorios</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>Send it, or say that it has gone, before you add an answer.</source>
      <translation>Envíelo, o diga que ya se envió, antes de agregar una respuesta.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>Send queued tickets now</source>
      <translation>Enviar ahora los tickets en cola</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/reply_box.py" />
      <source>Send reply</source>
      <translation>Enviar respuesta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/files.py" />
      <source>Send the file with a reply.</source>
      <translation>Envíe el archivo con una respuesta.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>Send them or throw them away.</source>
      <translation>Envíelos o descártelos.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose.py" />
      <location filename="../../app/tickets/page/steps.py" />
      <source>Send to TSS</source>
      <translation>Enviar a TSS</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Send to TSS as urgent</source>
      <translation>Enviar a TSS como urgente</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <location filename="../../app/troubleshooting/page/page.py" />
      <location filename="../../app/troubleshooting/page/so_far.py" />
      <source>Send to TSS with these steps</source>
      <translation>Enviar a TSS con estos pasos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Sender</source>
      <translation>Remitente</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/trying_out.py" />
      <source>Sender and recipient</source>
      <translation>Remitente y destinatario</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Sender's name</source>
      <translation>Nombre del remitente</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <location filename="../../app/network/mail.py" />
      <source>Sending</source>
      <translation>Enviando</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outbox_runner.py" />
      <source>Sending to TSS</source>
      <translation>Enviando a TSS</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/outbox.py" />
      <source>Sending to the helpdesk</source>
      <translation>Enviando a la mesa de ayuda</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/ui/paper/preview.py" />
      <source>Sending {number} pages to the printer…</source>
      <extracomment>With 1: Sending {number} page to the printer…</extracomment>
      <translation>
        <numerusform>Enviando {number} página a la impresora…</numerusform>
        <numerusform>Enviando {number} páginas a la impresora…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/tickets/page/printed.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <location filename="../../app/tickets/service/table.py" />
      <source>Sent</source>
      <translation>Enviado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Sent by way of</source>
      <translation>Enviado por medio de</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Sent from</source>
      <translation>Enviado desde</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/holding.py" />
      <source>Sent from one computer of two</source>
      <translation>Enviado desde una de dos computadoras</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/ui/paper/preview.py" />
      <source>Sent to the printer: {number} pages.</source>
      <extracomment>With 1: Sent to the printer: {number} page.</extracomment>
      <translation>
        <numerusform>Se envió a la impresora: {number} página.</numerusform>
        <numerusform>Se enviaron a la impresora: {number} páginas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/month.py" />
      <source>Sent to {helpdesk}</source>
      <translation>Enviados a {helpdesk}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>Sent, no number yet</source>
      <translation>Enviado, aún sin número</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Serial</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Serial only</source>
      <translation>Solo serie</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Session</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/deeds.py" />
      <source>Session begun</source>
      <translation>Se comenzó la sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/deeds.py" />
      <source>Session copied</source>
      <translation>Se copió la sesión</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>Session templates</source>
      <translation>Plantillas de sesiones</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/planning.py" />
      <source>Session {title} begun</source>
      <translation>Sesión {title} iniciada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>Session {title} called off</source>
      <translation>Sesión {title} cancelada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/planning.py" />
      <source>Session {title} changed</source>
      <translation>Sesión {title} cambiada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/planning.py" />
      <source>Session {title} copied</source>
      <translation>Sesión {title} copiada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/planning.py" />
      <source>Session {title} deleted</source>
      <translation>Sesión {title} eliminada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>Session {title} held</source>
      <translation>Sesión {title} realizada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/planning.py" />
      <source>Session {title} moved</source>
      <translation>Sesión {title} movida</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>Session {title} moved to {when}</source>
      <translation>Sesión {title} movida a {when}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>Session {title} planned again</source>
      <translation>Sesión {title} planificada de nuevo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/planning.py" />
      <source>Session {title}: {field} changed</source>
      <translation>Sesión {title}: se cambió {field}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Sessions</source>
      <translation>Sesiones</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <location filename="../../app/shell/settings/lock.py" />
      <source>Set a PIN first: it is what opens the lock.</source>
      <translation>Primero ponga un PIN: es lo que abre el bloqueo.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>Set a PIN…</source>
      <translation>Poner un PIN…</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Set a passphrase…</source>
      <translation>Poner una frase de acceso…</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/page.py" />
      <source>Set aside</source>
      <translation>A un lado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/past_pane.py" />
      <source>Set aside</source>
      <comment>a run of a checklist that waits</comment>
      <translation>A un lado</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>Set aside while troubleshooting</source>
      <translation>A un lado durante la solución de problemas</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Set back</source>
      <translation>Restablecer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Set back {number} records</source>
      <extracomment>With 1: Set back {number} record</extracomment>
      <translation>
        <numerusform>Restablecer {number} registro</numerusform>
        <numerusform>Restablecer {number} registros</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>Set date, time and time zone of this computer (automatically, if it can), then try again. Nothing is lost meanwhile.</source>
      <translation>Ponga en hora esta computadora: fecha, hora y zona horaria (automáticamente, si puede), e inténtelo de nuevo. Mientras tanto no se pierde nada.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>Set one up, or choose another way to TSS in the settings.</source>
      <translation>Configure uno o elija otra vía a TSS en la configuración.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/connection.py" />
      <source>Set the place under Settings, Sharing.</source>
      <translation>Indique el lugar en Configuración, Compartir.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/page.py" />
      <source>Set the run aside</source>
      <translation>Dejar a un lado el recorrido</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/corrections.py" />
      <source>Set them</source>
      <translation>Fijarlas</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_program.py" />
      <source>Set up a mail program on this computer, or choose another way to the helpdesk in the settings.</source>
      <translation>Configure un programa de correo en esta computadora o elija en la configuración otra vía a la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Set up where the desks meet; then invite your alternate or the library media specialist.</source>
      <translation>Indique dónde se encuentran los escritorios; luego invite a su suplente o a la persona a cargo de la biblioteca.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Setting aside</source>
      <translation>Dejando a un lado</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>Setting back</source>
      <translation>Restableciendo</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/passphrase_dialog.py" />
      <source>Setting the passphrase</source>
      <translation>Poniendo la frase de acceso</translation>
    </message>
    <message>
      <location filename="../../app/store/story.py" />
      <source>Setting up the sample school</source>
      <translation>Preparando la escuela de ejemplo</translation>
    </message>
    <message>
      <location filename="../../app/shell/rail.py" />
      <location filename="../../app/shell/session.py" />
      <location filename="../../app/shell/settings/page.py" />
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>Seventh time</source>
      <translation>Séptima vez</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>Several devices have this serial: {listed}. Choose which one is meant.</source>
      <translation>Varios dispositivos tienen esta serie: {listed}. Elija cuál es.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>Several devices have this tag: {listed}. Choose which one is meant.</source>
      <translation>Varios dispositivos tienen esta etiqueta: {listed}. Elija cuál es.</translation>
    </message>
    <message>
      <location filename="../../app/sync/feature.py" />
      <location filename="../../app/sync/page/deeds.py" />
      <location filename="../../app/sync/page/page.py" />
      <source>Sharing</source>
      <translation>Compartir</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>Sharing needs you: {trouble}</source>
      <translation>Compartir requiere su acción: {trouble}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/sheet_picker.py" />
      <source>Sheet of labels, printing begins at label {start}</source>
      <translation>Hoja de etiquetas, la impresión empieza en la etiqueta {start}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>Sheet of the workbook</source>
      <translation>Hoja del libro</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>Sheet or printer</source>
      <translation>Hoja o impresora</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Shift ↑ ↓</source>
      <translation>Shift ↑ ↓</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Short title</source>
      <translation>Título corto</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Short title for the list</source>
      <translation>Título corto para la lista</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/handouts.py" />
      <source>Shorten it, or make two sessions of it.</source>
      <translation>Acórtelo, o haga dos sesiones con él.</translation>
    </message>
    <message>
      <location filename="../../app/shell/announcing.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/filter_bar.py" />
      <source>Show a saved view</source>
      <translation>Mostrar una vista guardada</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Show again…</source>
      <translation>Mostrar de nuevo…</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/message_card.py" />
      <source>Show all of it</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <location filename="../../app/inventory/page/details.py" />
      <source>Show all {number:,}</source>
      <translation>Mostrar todo ({number:,})</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>Show devices</source>
      <translation>Mostrar dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>Show in {room}</source>
      <translation>Mostrar en {room}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>Show it</source>
      <translation>Mostrarlo</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>Show me</source>
      <translation>Ver</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Show more lines</source>
      <translation>Mostrar más líneas</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>Show more lines ({left:,} left)</source>
      <translation>Mostrar más líneas (quedan {left:,})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/cover/page/panes.py" />
      <source>Show more: {number} are left</source>
      <extracomment>With 1: Show more: {number} is left</extracomment>
      <translation>
        <numerusform>Mostrar más: queda {number}</numerusform>
        <numerusform>Mostrar más: quedan {number}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>Show news beside the clock while you work in another window</source>
      <translation>Mostrar novedades junto al reloj mientras trabaja en otra ventana</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <source>Show the device</source>
      <translation>Mostrar el dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <location filename="../../app/shell/settings/safety.py" />
      <source>Show the folder</source>
      <translation>Mostrar la carpeta</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Show the invitation for {name} again</source>
      <translation>Mostrar de nuevo la invitación de {name}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <location filename="../../app/inventory/page/print_options.py" />
      <location filename="../../app/tickets/page/month_picker.py" />
      <source>Show the pages</source>
      <translation>Mostrar las páginas</translation>
    </message>
    <message>
      <location filename="../../app/today/page/device_bar.py" />
      <source>Show the {count:,} devices with status {status}</source>
      <translation>Mostrar los dispositivos con el estado {status}: {count:,}</translation>
    </message>
    <message>
      <location filename="../../app/today/page/device_bar.py" />
      <source>Show these devices</source>
      <translation>Mostrar estos dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/shell/help/panel.py" />
      <source>Show this page's hint</source>
      <translation>Mostrar el consejo de esta página</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/passphrase.py" />
      <source>Show what I type</source>
      <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <source>Show {number} earlier messages</source>
      <translation>Mostrar {number} mensajes anteriores</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/rendering.py" />
      <source>Showing a page</source>
      <translation>Mostrando una página</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/option.py" />
      <location filename="../../app/sync/printout/eye.py" />
      <source>Shown now</source>
      <translation>Se muestra ahora</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>Sign in</source>
      <translation>Ingreso</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/session_head.py" />
      <location filename="../../app/tickets/channels/trying_out.py" />
      <source>Sign-in</source>
      <translation>Ingreso</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>Sign-in and folder</source>
      <translation>Inicio de sesión y carpeta</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/paper.py" />
      <location filename="../../app/professional_development/printout/sign_in.py" />
      <source>Sign-in sheet</source>
      <translation>Hoja de asistencia</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/trying_out.py" />
      <source>Sign-in, queue and fields</source>
      <translation>Inicio de sesión, cola y campos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/sign_in.py" />
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Signed</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Signed by</source>
      <translation>Firmado por</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>Signing in</source>
      <translation>Registrando el ingreso</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/month.py" />
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>Since {when} the others send what this desk has no key for</source>
      <translation>Desde {when} los demás envían algo para lo que este escritorio no tiene clave</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>Sixth time</source>
      <translation>Sexta vez</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/inventory/records.py" />
      <source>Slot</source>
      <translation>Ranura</translation>
    </message>
    <message>
      <location filename="../../app/shell/finishing.py" />
      <source>Small work in the background</source>
      <translation>Trabajo menor en segundo plano</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/proof_pane.py" />
      <location filename="../../app/troubleshooting/page/editor/panes.py" />
      <location filename="../../app/ui/paper/preview.py" />
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/so_far.py" />
      <source>So far</source>
      <translation>Hasta ahora</translation>
    </message>
    <message>
      <location filename="../../app/exchange/mapping.py" />
      <source>So named in {name} exports</source>
      <translation>Así se llama en las exportaciones de {name}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>Software</source>
      <translation>Software</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Software needed</source>
      <translation>Software necesario</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/rules/month.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <location filename="../../app/tickets/service/table.py" />
      <source>Solved</source>
      <translation>Resuelto</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/lists.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>Solved this month</source>
      <translation>Resueltos este mes</translation>
    </message>
    <message>
      <location filename="../../app/exchange/headers.py" />
      <source>Some column names occur more than once and were numbered: {repeated}.</source>
      <translation>Algunos nombres de columna se repiten y se numeraron: {repeated}.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/encodings.py" />
      <source>Some lines were in Windows-1252 although the rest is UTF-8; each was read as what it is.</source>
      <translation>Algunas líneas estaban en Windows-1252 aunque el resto es UTF-8; cada una se leyó como lo que es.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>Some of it was made by a newer Liaison Desk: update the program on this computer.</source>
      <translation>Una parte se hizo con un Liaison Desk más nuevo: actualice el programa en esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Some of its pages could not be read: look through what you did last. The file stays in the desk's folder.</source>
      <translation>No se pudieron leer algunas de sus páginas: revise lo último que hizo. El archivo queda en la carpeta del escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <location filename="../../app/cover/page/facts.py" />
      <location filename="../../app/cover/service/cover.py" />
      <location filename="../../app/sync/page/members_tab.py" />
      <location filename="../../app/sync/rules/eye.py" />
      <source>Somebody</source>
      <translation>Alguien</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/guest_sheet.py" />
      <source>Somebody from elsewhere</source>
      <translation>Alguien de otro lugar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <source>Somebody from elsewhere…</source>
      <translation>Alguien de otro lugar…</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>Somebody or something else writes in this folder. The whole one is sent again.</source>
      <translation>Alguien o algo más escribe en esta carpeta. El archivo completo se envía de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Somebody without a desk of their own gets the brief on paper.</source>
      <translation>Quien no tiene un escritorio propio recibe el informe en papel.</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/subjects.py" />
      <location filename="../../app/sync/page/eye/third.py" />
      <source>Something else</source>
      <translation>Otra cosa</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>Something has not come whole yet</source>
      <translation>Algo aún no ha llegado completo</translation>
    </message>
    <message>
      <location filename="../../app/store/recovery_code.py" />
      <source>Something in group {place} is not as on the sheet.</source>
      <translation>Algo en el grupo {place} no está como en la hoja.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk.py" />
      <source>Something is missing.</source>
      <translation>Falta algo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/priority_panel.py" />
      <source>Something is unsafe</source>
      <translation>Algo es peligroso</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/outline.py" />
      <source>Something is wrong here.</source>
      <translation>Aquí hay un error.</translation>
    </message>
    <message>
      <location filename="../../app/shell/announcing.py" />
      <source>Something new at Liaison Desk</source>
      <translation>Hay algo nuevo en Liaison Desk</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>Something of these records has changed meanwhile.</source>
      <translation>Algo de estos registros ha cambiado entretanto.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <source>Something of this record has changed meanwhile.</source>
      <translation>Algo de este registro ha cambiado entretanto.</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>Something on the way to {service} ({host}) sends the program to {where}.</source>
      <translation>En el camino a este servicio algo desvía el programa a {where}: {service} ({host}).</translation>
    </message>
    <message>
      <location filename="../../app/ui/dialogs.py" />
      <source>Something went wrong in Liaison Desk</source>
      <translation>Algo salió mal en Liaison Desk</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/column_menu.py" />
      <source>Sort ascending</source>
      <translation>Orden ascendente</translation>
    </message>
    <message>
      <location filename="../../app/sync/feature.py" />
      <location filename="../../app/ui/tables/column_keys.py" />
      <source>Sort by this column</source>
      <translation>Ordenar por esta columna</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/column_menu.py" />
      <source>Sort descending</source>
      <translation>Orden descendente</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <source>Space marks somebody; typing narrows the list.</source>
      <translation>La barra espaciadora marca a alguien; escribir acorta la lista.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sheet_pane.py" />
      <source>Space marks who has signed, the arrow goes to the next name. Times of single people are typed into the list.</source>
      <translation>La barra espaciadora marca a quien firmó, la flecha va al siguiente nombre. Las horas de cada persona se escriben en la lista.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/ended_card.py" />
      <source>Spare</source>
      <translation>Repuesto</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/run.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>Spare given</source>
      <translation>Repuesto entregado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Spare given, no ticket</source>
      <translation>Repuesto entregado, sin ticket</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Spare given, send to TSS</source>
      <translation>Repuesto entregado, enviar a TSS</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Spare that you gave (tag)</source>
      <translation>Repuesto que entregó (etiqueta)</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>Spare, then a ticket</source>
      <translation>Repuesto y luego ticket</translation>
    </message>
    <message>
      <location filename="../../app/exchange/delimited.py" />
      <source>Split it into several files and read one after the other.</source>
      <translation>Divídalo en varios archivos y léalos uno tras otro.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/roster_import.py" />
      <source>Staff roster from a file</source>
      <translation>Lista del personal desde un archivo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>Staff roster from {name}: {words}</source>
      <translation>Lista del personal de {name}: {words}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <source>Staff who use or keep devices. Students are never kept here.</source>
      <translation>Personal que usa o guarda dispositivos. Aquí nunca se guardan estudiantes.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/table.py" />
      <source>Staff · {person}</source>
      <translation>Personal · {person}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <source>Standard</source>
      <translation>Estándar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/page/plan/standards_sheet.py" />
      <location filename="../../app/professional_development/page/plan/why_card.py" />
      <location filename="../../app/professional_development/printout/agenda.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <source>Standards</source>
      <translation>Estándares</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>Standards covered</source>
      <translation>Estándares cubiertos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>Standards covered this year</source>
      <translation>Estándares cubiertos este año</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Standards covered {year}</source>
      <translation>Estándares cubiertos {year}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/certificate.py" />
      <source>Standards: {standards}</source>
      <translation>Estándares: {standards}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Stands in sentences and on buttons: “Send to TSS”.</source>
      <translation>Aparece en frases y botones: “Enviar a TSS”.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/you.py" />
      <source>Stands in the history beside what you do.</source>
      <translation>Aparece en el historial junto a lo que usted hace.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/you.py" />
      <source>Stands on everything you print.</source>
      <translation>Aparece en todo lo que imprime.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/first_start.py" />
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>Start</source>
      <translation>Comenzar</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/invitation.py" />
      <source>Start Liaison Desk on your computer. Where it asks who you are, choose “Join a school's desk”.</source>
      <translation>Inicie Liaison Desk en su computadora. Donde pregunta quién es usted, elija “Unirse al escritorio de una escuela”.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/rooms.py" />
      <source>Start a checklist</source>
      <translation>Empezar una lista</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/device_form.py" />
      <source>Start anew</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>Start sharing</source>
      <translation>Empezar a compartir</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <source>Start troubleshooting</source>
      <translation>Empezar a solucionar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>Start: {title}</source>
      <translation>Empezar: {title}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>Started</source>
      <translation>Iniciado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Starting the checklist</source>
      <translation>Empezando la lista</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Starts</source>
      <translation>Comienza</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <location filename="../../app/tickets/page/columns.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/service/table.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>State at the helpdesk</source>
      <translation>Estado en la mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/inventory/records.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>Status is left out: {reason}</source>
      <translation>Se omite el estado: {reason}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/reply_box.py" />
      <source>Stays here, TSS does not get it</source>
      <translation>Se queda aquí; TSS no la recibe</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/slip.py" />
      <source>Stays with the device</source>
      <translation>Se queda con el dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Step {number}</source>
      <translation>Paso {number}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/walking.py" />
      <source>Step {number} · may be the last</source>
      <translation>Paso {number} · quizá el último</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/walking.py" />
      <source>Step {number} · the last</source>
      <translation>Paso {number} · el último</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/walking.py" />
      <source>Step {number} · {left} to go</source>
      <translation>Paso {number} · faltan {left}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/walking.py" />
      <source>Step {number} · {shortest} to {longest} to go</source>
      <translation>Paso {number} · faltan de {shortest} a {longest}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>Step {number}: {title}</source>
      <translation>Paso {number}: {title}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/outline.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/month.py" />
      <location filename="../../app/tickets/rules/month.py" />
      <source>Still open</source>
      <translation>Aún abiertos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/month.py" />
      <source>Still open: what was promised</source>
      <translation>Aún abiertos: lo prometido</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/preview.py" />
      <source>Still printing. Wait, or press Stop.</source>
      <translation>Todavía se está imprimiendo. Espere o presione Detener.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>Stock</source>
      <translation>Existencias</translation>
    </message>
    <message>
      <location filename="../../app/shell/work_panel.py" />
      <location filename="../../app/ui/paper/preview.py" />
      <location filename="../../app/ui/trial.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/walking.py" />
      <source>Stop here: it is not safe</source>
      <translation>Deténgase aquí: no es seguro</translation>
    </message>
    <message>
      <location filename="../../app/shell/closing.py" />
      <source>Stop it and close</source>
      <translation>Detener y cerrar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>Stop: unsafe</source>
      <translation>Alto: peligro</translation>
    </message>
    <message>
      <location filename="../../app/shell/work_panel.py" />
      <source>Stop: {title}</source>
      <translation>Detener: {title}</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>Stopped at: {ask}</source>
      <translation>Se detuvo en: {ask}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>Stopped, no ticket</source>
      <translation>Detenido, sin ticket</translation>
    </message>
    <message>
      <location filename="../../app/ui/trial.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>Stopped: unsafe</source>
      <translation>Detenido: peligro</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/strength.py" />
      <source>Strong.</source>
      <translation>Muy segura.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/proof_pane.py" />
      <source>Style of the handout</source>
      <translation>Estilo del material</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>Success</source>
      <translation>Éxito</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/follow_ups.py" />
      <source>Support by the school</source>
      <translation>Apoyo de la escuela</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/library_pane.py" />
      <source>Symptom…</source>
      <translation>Síntoma…</translation>
    </message>
    <message>
      <location filename="../../app/sync/feature.py" />
      <location filename="../../app/sync/page/page.py" />
      <source>Sync now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>TLS from the start (port 465)</source>
      <translation>TLS desde el inicio (puerto 465)</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>TSS asked nothing that is open</source>
      <translation>TSS no tiene ninguna pregunta pendiente</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <source>TSS can't be written to about this now. A note stays here.</source>
      <translation>Ahora no se puede escribir a TSS sobre esto. Una nota se queda aquí.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/outcome_card.py" />
      <source>TSS gets the steps that you tried, so nobody asks for them again.</source>
      <translation>TSS recibe los pasos que usted probó, así nadie los vuelve a pedir.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>TSS has it</source>
      <translation>TSS lo tiene</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/edits.py" />
      <source>TSS has to look at it</source>
      <translation>TSS tiene que revisarlo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outbox_runner.py" />
      <source>TSS has your ticket: {number}.</source>
      <translation>TSS tiene su ticket: {number}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/reply_box.py" />
      <source>TSS is told that the ticket is solved</source>
      <translation>Se avisa a TSS que el ticket está resuelto</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/likely_panel.py" />
      <source>TSS may know of this already</source>
      <translation>Quizá TSS ya sabe de esto</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/facts_panel.py" />
      <location filename="../../app/tickets/page/ticket_form.py" />
      <source>TSS will ask for this.</source>
      <translation>TSS lo va a preguntar.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/answers_brought.py" />
      <source>TSS, when nobody is named</source>
      <translation>TSS, si no se indica a nadie</translation>
    </message>
    <message>
      <location filename="../../app/ui/keyboard.py" />
      <source>Tab, Shift Tab</source>
      <translation>Tab, Shift Tab</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <location filename="../../app/ui/tables/view.py" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
      <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>Tables (*.csv *.xlsx *.ods *.tsv *.txt)</source>
      <translation>Tablas (*.csv *.xlsx *.ods *.tsv *.txt)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/inventory/records.py" />
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Tag only</source>
      <translation>Solo etiqueta</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Tag, else serial</source>
      <translation>Etiqueta o, si no, serie</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_card.py" />
      <source>Take</source>
      <translation>Tomar</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>Take an attachment off, or make the photos smaller.</source>
      <translation>Quite un archivo adjunto o reduzca las fotos.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/email.py" />
      <source>Take an attachment off, or send it with a reply of its own.</source>
      <translation>Quite un archivo adjunto o envíelo con otra respuesta.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/agenda_editor.py" />
      <source>Take away</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <source>Take back</source>
      <translation>Revertir</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <source>Take back: {label}</source>
      <translation>Revertir: {label}</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Take everything with you</source>
      <translation>Llévese todo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/import_sheet.py" />
      <source>Take it</source>
      <translation>Tomarla</translation>
    </message>
    <message>
      <location filename="../../app/ui/images.py" />
      <source>Take it again, or choose another.</source>
      <translation>Tómela otra vez o elija otra.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <source>Take it away, or add it again.</source>
      <translation>Quítelo o agréguelo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>Take it away, or choose a folder that is this school's alone.</source>
      <translation>Quítelo de ahí, o elija una carpeta que sea solo de esta escuela.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <location filename="../../app/tickets/page/page.py" />
      <location filename="../../app/tickets/page/steps.py" />
      <source>Take it back</source>
      <translation>Recuperarlo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/writing.py" />
      <source>Take it back first, or write a reply.</source>
      <translation>Recupérelo primero o escriba una respuesta.</translation>
    </message>
    <message>
      <location filename="../../app/printing/drawing.py" />
      <source>Take it out or paste it again as JPEG or PNG.</source>
      <translation>Quítela o péguela otra vez como JPEG o PNG.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/holding.py" />
      <source>Take it over first.</source>
      <translation>Tómelo primero a su cargo.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>Take its attachments off and try again. {quoted}</source>
      <translation>Quite sus archivos adjuntos e inténtelo otra vez. {quoted}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Take off the list</source>
      <translation>Quitar de la lista</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/attachments.py" />
      <source>Take one away first, or send it with a reply.</source>
      <translation>Quite uno primero o envíelo con una respuesta.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Take over what is ticked</source>
      <translation>Incorporar lo marcado</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/lists_views.py" />
      <source>Take some</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>Take some of the files off, or make them smaller.</source>
      <translation>Quite algunos archivos o hágalos más pequeños.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Take the district’s</source>
      <translation>Tomar la del distrito</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Take the first</source>
      <translation>Tomar la primera</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Take the last</source>
      <translation>Tomar la última</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>Take the last one back</source>
      <translation>Revertir el último</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <location filename="../../app/professional_development/page/people/sheet_pane.py" />
      <source>Take the marks off</source>
      <translation>Quitar las marcas</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/outgoing.py" />
      <source>Take the ticket back, take the file off, and send it again.</source>
      <translation>Recupere el ticket, quite el archivo y envíelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/conversation.py" />
      <source>Take the {secret} out: tickets are read by many.</source>
      <translation>Quite esto: {secret}. Muchas personas leen los tickets.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/writing.py" />
      <source>Take the {word} out: tickets are read by many.</source>
      <translation>Quite esto: {word}. Muchas personas leen los tickets.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/mapping_sheet.py" />
      <source>Take them over</source>
      <translation>Incorporar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/feedback/import_sheet.py" />
      <source>Take {number} forms over</source>
      <extracomment>With 1: Take {number} form over</extracomment>
      <translation>
        <numerusform>Incorporar {number} formulario</numerusform>
        <numerusform>Incorporar {number} formularios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/roster_import.py" />
      <source>Take {number} people over</source>
      <extracomment>With 1: Take {number} person over</extracomment>
      <translation>
        <numerusform>Incorporar a {number} persona</numerusform>
        <numerusform>Incorporar a {number} personas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/import_sheet.py" />
      <source>Take “{title}”?</source>
      <translation>¿Tomar “{title}”?</translation>
    </message>
    <message>
      <location filename="../../app/store/writing.py" />
      <source>Taken back: </source>
      <translation>Revertido: </translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <source>Taken back: {label}.</source>
      <translation>Se revirtió: {label}.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <source>Taken back: {label}. What was changed since was left alone.</source>
      <translation>Se revirtió: {label}. No se tocó lo que se cambió después.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Taken on</source>
      <translation>Fecha de la foto</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>Taken over from</source>
      <translation>Traspasada de</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Taken over into your draft. Save it when it is right; Ctrl Z takes it back.</source>
      <translation>Incorporado a su borrador. Guárdelo cuando esté bien; Ctrl Z lo deshace.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>Takes</source>
      <translation>Toma</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>Takes part as</source>
      <translation>Participa como</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <location filename="../../app/tickets/page/deeds.py" />
      <source>Taking it back</source>
      <translation>Revirtiendo</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/improvement_plan/printout.py" />
      <location filename="../../app/improvement_plan/records.py" />
      <location filename="../../app/professional_development/service/evidence.py" />
      <source>Target</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Teaching blocked</source>
      <translation>Clase interrumpida</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>Tell TSS that it is solved</source>
      <translation>Avisar a TSS que está resuelto</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/edits.py" />
      <source>Tell the teacher what helped, so that it is quicker the next time.</source>
      <translation>Cuente al docente qué ayudó, para que la próxima vez sea más rápido.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/standing_strip.py" />
      <source>Tell them</source>
      <translation>Avisarles</translation>
    </message>
    <message>
      <location filename="../../app/wiring/called.py" />
      <source>Template</source>
      <translation>Plantilla</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/deeds.py" />
      <source>Template kept.</source>
      <translation>Se conservó la plantilla.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/templates.py" />
      <source>Template renamed to {title}</source>
      <translation>La plantilla ahora se llama {title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/templates.py" />
      <source>Template {title} made</source>
      <translation>Plantilla {title} creada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>Tenth time</source>
      <translation>Décima vez</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <location filename="../../app/tickets/page/helpdesk.py" />
      <source>Test connection</source>
      <translation>Probar conexión</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Test in progress</source>
      <translation>Examen en curso</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/appearance.py" />
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <location filename="../../app/store/passphrase.py" />
      <source>That is not the passphrase of this desk.</source>
      <translation>Esa no es la frase de acceso de este escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/sheet.py" />
      <source>That is not your PIN. Check Caps Lock and the keyboard's language, then try again.</source>
      <translation>Ese no es su PIN. Revise Bloq Mayús y el idioma del teclado, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/sheet.py" />
      <source>That is not your passphrase. Check Caps Lock and the keyboard's language, then try again.</source>
      <translation>Esa no es su frase de acceso. Revise Bloq Mayús y el idioma del teclado, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/secret.py" />
      <source>That is the first one anybody would try. Take another one.</source>
      <translation>Ese es el primero que cualquiera probaría. Elija otro.</translation>
    </message>
    <message>
      <location filename="../../app/store/recovery_code.py" />
      <source>That is {number} letters and digits; the recovery sheet has {groups}.</source>
      <translation>Son {number} letras y dígitos; la hoja de recuperación tiene {groups}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/sheet.py" />
      <source>That was wrong several times. You can try again in {seconds}.</source>
      <translation>Falló varias veces. Puede intentarlo de nuevo en {seconds}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/invitation.py" />
      <source>The 12 words</source>
      <translation>Las 12 palabras</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>The 12 words of the recovery key</source>
      <translation>Las 12 palabras de la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/recovery.py" />
      <source>The 13 groups</source>
      <translation>Los 13 grupos</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/pages.py" />
      <source>The PDF</source>
      <translation>El PDF</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>The PIN is set</source>
      <translation>El PIN quedó puesto</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>The S3 service ({hostname})</source>
      <translation>El servicio S3 ({hostname})</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>The WebDAV server ({hostname})</source>
      <translation>El servidor WebDAV ({hostname})</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>The access key is accepted, and the bucket is there.</source>
      <translation>Se acepta la clave de acceso y el bucket está ahí.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>The account behind the token is not known: put its mail address into the settings, so that you may read your own tickets.</source>
      <translation>No se conoce la cuenta del token: ponga su dirección de correo en la configuración para poder leer sus propios tickets.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/web_address.py" />
      <source>The address must be that of the folder alone, without a name, a password, ? or #.</source>
      <translation>La dirección debe ser solo la de la carpeta, sin nombre, contraseña, ? ni #.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/address.py" />
      <source>The address of the meeting place cannot be read.</source>
      <translation>No se puede leer la dirección del punto de encuentro.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/web_address.py" />
      <source>The address of the meeting place is not one that can be used.</source>
      <translation>La dirección del punto de encuentro no se puede usar.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>The address of this ticket can't be opened.</source>
      <translation>No se puede abrir la dirección de este ticket.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>The answers to this ticket come by themselves.</source>
      <translation>Las respuestas a este ticket llegan solas.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>The backup is back</source>
      <translation>La copia de seguridad está en su lugar</translation>
    </message>
    <message>
      <location filename="../../app/store/backups.py" />
      <source>The backup {name} cannot be opened.</source>
      <translation>No se puede abrir la copia de seguridad {name}.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <source>The brief in large print…</source>
      <translation>El informe en letra grande…</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/attending.py" />
      <source>The brief is at the top of Today.</source>
      <translation>El informe está al comienzo de Hoy.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/page.py" />
      <source>The brief…</source>
      <translation>El informe…</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>The bucket at {called} is in another region.</source>
      <translation>El bucket en {called} está en otra región.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>The buttons write the same signs for you.</source>
      <translation>Los botones escriben los mismos signos por usted.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>The certificate that {host} shows belongs to another name.</source>
      <translation>El certificado que muestra {host} es de otro nombre.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>The certificate that {host} shows is not valid today.</source>
      <translation>El certificado que muestra {host} no es válido hoy.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>The checklist</source>
      <translation>La lista</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>The checklist that goes on</source>
      <translation>La lista con la que se sigue</translation>
    </message>
    <message>
      <location filename="../../app/ui/image_well.py" />
      <source>The clipboard holds no photo.</source>
      <translation>El portapapeles no tiene ninguna foto.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/editing.py" />
      <source>The clipboard holds no text to paste.</source>
      <translation>El portapapeles no tiene texto para pegar.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>The clock of this computer is about {span} ahead of that of {called}.</source>
      <translation>El reloj de esta computadora va unos {span} por delante del que tiene {called}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>The clock of this computer is about {span} behind that of {called}.</source>
      <translation>El reloj de esta computadora va unos {span} por detrás del que tiene {called}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>The clock of this computer is too far off.</source>
      <translation>El reloj de esta computadora está demasiado desajustado.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/checks.py" />
      <source>The clocks change meanwhile: it ends at {time}, after {minutes} minutes.</source>
      <translation>La hora cambia durante la sesión: termina a las {time}, después de {minutes} minutos.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/checks.py" />
      <source>The clocks show this time twice: the first one is meant.</source>
      <translation>Ese día el reloj marca esta hora dos veces: se toma la primera.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/checks.py" />
      <source>The clocks skip this time: it begins at {time}.</source>
      <translation>Ese día el reloj se salta esta hora: comienza a las {time}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/invitations.py" />
      <source>The code is not whole.</source>
      <translation>El código no está completo.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/rules/waits.py" />
      <source>The computers of {people} may still bring it. Turn them on first if you can.</source>
      <extracomment>With 1: {people}'s computer may still bring it. Turn it on first if you can.</extracomment>
      <translation>
        <numerusform>La computadora de {people} todavía puede traerlo. Si puede, enciéndala primero.</numerusform>
        <numerusform>Las computadoras de {people} todavía pueden traerlo. Si puede, enciéndalas primero.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/email.py" />
      <source>The connection is encrypted, and the sign-in is right where one is set.</source>
      <translation>La conexión está cifrada y, si se configuró un inicio de sesión, es correcto.</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <source>The connection is encrypted, and this computer trusts the certificate.</source>
      <translation>La conexión está cifrada y esta computadora confía en el certificado.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>The connection to {service} ({host}) was cut.</source>
      <translation>Se cortó la conexión con este servicio: {service} ({host}).</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>The cover of {away} by {alternate} is over</source>
      <translation>Terminó la suplencia de {away} a cargo de {alternate}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>The cover of {away} has ended: hand back?</source>
      <translation>Terminó la suplencia de {away}: ¿la devuelve?</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>The data that shows the need</source>
      <translation>Los datos que muestran la necesidad</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>The desk could not be read from the disk ({detail}).</source>
      <translation>No se pudo leer el escritorio del disco ({detail}).</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/leaving.py" />
      <source>The desk is busy with something longer. This goes by itself in a moment.</source>
      <translation>El escritorio está ocupado con algo más largo. Esto se hace solo en un momento.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>The desk's file can be read, but something in it is not as Liaison Desk writes it.</source>
      <translation>El archivo del escritorio se puede leer, pero algo en él no está como lo escribe Liaison Desk.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>The desk's file is damaged and cannot be opened.</source>
      <translation>El archivo del escritorio está dañado y no se puede abrir.</translation>
    </message>
    <message>
      <location filename="../../app/store/passphrase.py" />
      <source>The desk's key file is missing or damaged.</source>
      <translation>El archivo con la clave del escritorio falta o está dañado.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>The desk's passphrase opens the lock. A PIN is quicker to type.</source>
      <translation>La frase de acceso del escritorio abre el bloqueo. Un PIN se escribe más rápido.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>The desks meet there from now on</source>
      <translation>Los escritorios se encuentran ahí de ahora en adelante</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/desk_lock.py" />
      <source>The desk’s passphrase opens the lock too. Nobody can look it up: see where you keep what you wrote down.</source>
      <translation>La frase de acceso del escritorio también abre el bloqueo. Nadie puede consultarla: busque donde guarda lo que anotó.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>The device is also on line {lines}, with other values.</source>
      <translation>El dispositivo también está en la línea {lines}, con otros valores.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>The device is also on line {line}, which was taken.</source>
      <translation>El dispositivo también está en la línea {line}, que se tomó.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/devices.py" />
      <source>The device was deleted meanwhile.</source>
      <translation>Entretanto se eliminó el dispositivo.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>The disk could not be used ({detail}), so this was not saved.</source>
      <translation>No se pudo usar el disco ({detail}), así que esto no se guardó.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>The disk is full, so this could not be saved.</source>
      <translation>El disco está lleno, así que esto no se pudo guardar.</translation>
    </message>
    <message>
      <location filename="../../app/printing/document.py" />
      <source>The disk is full, so “{name}” was not saved.</source>
      <translation>El disco está lleno, así que “{name}” no se guardó.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>The disk or what carries the folder on may be damaged. The whole one is sent again.</source>
      <translation>Puede que esté dañado el disco o lo que transporta la carpeta. El archivo completo se envía de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>The district has changed its version</source>
      <translation>El distrito cambió su versión</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/banners.py" />
      <source>The district has changed this checklist (version {version}). Yours stays as it is until you choose.</source>
      <translation>El distrito cambió esta lista (versión {version}). La suya queda como está hasta que usted elija.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/import_sheet.py" />
      <source>The district has “{title}” with the same key.</source>
      <translation>El distrito tiene “{title}” con la misma clave.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>The district invites and removes computers; it writes nothing in a school's desk.</source>
      <translation>El distrito invita y quita computadoras; no escribe nada en el escritorio de una escuela.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/district.py" />
      <location filename="../../app/school/district_file.py" />
      <location filename="../../app/tickets/rules/district.py" />
      <location filename="../../app/troubleshooting/service/past.py" />
      <source>The district's file {name} cannot be read: {error}.</source>
      <translation>No se puede leer el archivo {name} del distrito: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/network/update_notice.py" />
      <source>The district's page of updates</source>
      <translation>La página de actualizaciones del distrito</translation>
    </message>
    <message>
      <location filename="../../app/network/update_notice.py" />
      <source>The district's page of updates answered with {status}.</source>
      <translation>La página de actualizaciones del distrito respondió con {status}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>The drive with the shared folder {folder} wants you to sign in.</source>
      <translation>La unidad con la carpeta compartida {folder} le pide iniciar sesión.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>The facts are copied</source>
      <translation>Los datos se copiaron</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>The field “{field}” is there, but takes the same value twice. Ask for unique values, so that a ticket that went twice is noticed.</source>
      <translation>El campo “{field}” existe, pero acepta dos veces el mismo valor. Pida valores únicos, para que se note si un ticket se envió dos veces.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>The field “{field}” is there, so no ticket goes twice.</source>
      <translation>El campo “{field}” existe, así que ningún ticket se envía dos veces.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/settings.py" />
      <source>The field “{name}” can't be searched for.</source>
      <translation>No se puede buscar por el campo “{name}”.</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>The file is damaged and cannot be read to its end.</source>
      <translation>El archivo está dañado y no se puede leer hasta el final.</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files_back.py" />
      <source>The file {name} is not as it was written.</source>
      <translation>El archivo {name} no está como se escribió.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>The file “{name}” is empty and was left out.</source>
      <translation>El archivo “{name}” está vacío y se dejó fuera.</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>The file: {row}</source>
      <translation>El archivo: {row}</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files.py" />
      <source>The files could not be written into {folder}.</source>
      <translation>No se pudieron escribir los archivos en {folder}.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>The first question.</source>
      <translation>La primera pregunta.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>The folder in the bucket is not one that there can be.</source>
      <translation>La carpeta dentro del bucket no puede llamarse así.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>The folder is there and can be read.</source>
      <translation>La carpeta está ahí y se puede leer.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>The folder where the desks meet</source>
      <translation>La carpeta donde se encuentran los escritorios</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>The folder {folder} is on a network drive ({kind}), where two computers could write at once and break the desk.</source>
      <translation>La carpeta {folder} está en una unidad de red ({kind}), donde dos computadoras podrían escribir a la vez y dañar el escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/printing/document.py" />
      <source>The folder “{parent}” is not there any more.</source>
      <translation>La carpeta “{parent}” ya no está allí.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/today.py" />
      <source>The handout for {title} is not printed</source>
      <translation>El material de {title} no está impreso</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/editor.py" />
      <source>The handout is saved.</source>
      <translation>El material está guardado.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/settings.py" />
      <location filename="../../app/tickets/channels/trying_out.py" />
      <source>The helpdesk</source>
      <translation>La mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>The helpdesk asked nothing that is open.</source>
      <translation>La mesa de ayuda no tiene ninguna pregunta pendiente.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>The helpdesk did not take it.</source>
      <translation>La mesa de ayuda no lo aceptó.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>The helpdesk gave a list that makes no sense.</source>
      <translation>La mesa de ayuda dio una lista que no tiene sentido.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>The helpdesk has this ticket.</source>
      <translation>La mesa de ayuda tiene este ticket.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>The helpdesk no longer shows it.</source>
      <translation>La mesa de ayuda ya no lo muestra.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>The helpdesk was tried {tries} times, and it did not arrive.</source>
      <translation>Se intentó {tries} veces con la mesa de ayuda y no llegó.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/joining.py" />
      <source>The history in this place ends before your invitation.</source>
      <translation>El historial de este lugar termina antes de su invitación.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>The history is coming. You can look at what is here already; nothing is lost if you close.</source>
      <translation>El historial está llegando. Ya puede ver lo que está aquí; no se pierde nada si cierra.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>The id of the access key is missing or not one that there can be.</source>
      <translation>Falta el identificador de la clave de acceso, o no puede ser ese.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <source>The inventory knows no device of that tag or serial.</source>
      <translation>El inventario no conoce ningún dispositivo con esa etiqueta o serie.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/imports.py" />
      <source>The inventory was changed since this preview.</source>
      <translation>El inventario cambió después de esta vista previa.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>The invitation</source>
      <translation>La invitación</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <source>The invitation could not be saved there ({strerror}).</source>
      <translation>No se pudo guardar ahí la invitación ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>The invitation goes as a calendar entry by mail: people accept it, and later changes find the same entry.</source>
      <translation>La invitación se envía por correo como entrada de calendario: las personas la aceptan, y los cambios posteriores encuentran la misma entrada.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <source>The invitation is saved. Delete the file when it has been used.</source>
      <translation>La invitación se guardó. Elimine el archivo cuando se haya usado.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/bundle.py" />
      <source>The invitation lies there, but it is damaged or not whole yet.</source>
      <translation>La invitación está ahí, pero está dañada o todavía no está completa.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/sharing.py" />
      <source>The invitation of this desk had been used by another.</source>
      <translation>La invitación de este escritorio ya la había usado otro.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <source>The invitation of {name} is withdrawn</source>
      <translation>Se retiró la invitación de {name}</translation>
    </message>
    <message>
      <location filename="../../app/store/rights.py" />
      <source>The invitation was used already, withdrawn or not valid.</source>
      <translation>La invitación ya se había usado, se retiró o no era válida.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>The key comes with what the others send; wait for it.</source>
      <translation>La clave llega con lo que envían los demás; espérela.</translation>
    </message>
    <message>
      <location filename="../../app/shell/key_watch.py" />
      <source>The key of this desk is kept nowhere</source>
      <translation>La clave de este escritorio no está guardada en ningún lado</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/opener.py" />
      <source>The key of this desk is not on this computer.</source>
      <translation>La clave de este escritorio no está en esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>The key “{key}” of {where} may only have small letters, digits, - and _.</source>
      <translation>La clave “{key}” de {where} solo puede tener minúsculas, dígitos, - y _.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/opener.py" />
      <source>The keyring of this computer did not keep the key.</source>
      <translation>El llavero de esta computadora no guardó la clave.</translation>
    </message>
    <message>
      <location filename="../../app/printing/label_sheets.py" />
      <source>The label sheet “{name}” has a measure that is missing or wrong: {error}.</source>
      <translation>La hoja de etiquetas “{name}” tiene una medida que falta o está mal: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>The last actions of a device are missing.</source>
      <translation>Faltan las últimas acciones de un dispositivo.</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <source>The last day is before the first.</source>
      <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>The last time, {at}, nothing was learnt. {trouble}</source>
      <translation>La última vez, {at}, no se supo nada. {trouble}</translation>
    </message>
    <message>
      <location filename="../../app/ui/history_sheet.py" />
      <source>The latest {most} of {number:,}.</source>
      <translation>Los últimos {most} de {number:,}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>The liaison</source>
      <translation>El enlace</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>The library</source>
      <translation>La biblioteca</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>The licence of the chosen part</source>
      <translation>La licencia de la parte elegida</translation>
    </message>
    <message>
      <location filename="../../app/printing/label_sheets.py" />
      <source>The list of label sheets “{name}” can't be read: {error}.</source>
      <translation>No se puede leer la lista de hojas de etiquetas “{name}”: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail.py" />
      <location filename="../../app/tickets/channels/trying_out.py" />
      <source>The mail server</source>
      <translation>El servidor de correo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/email.py" />
      <source>The mail server takes mail from {sender} to {helpdesk}. Nothing was sent.</source>
      <translation>El servidor de correo acepta correo de {sender} para {helpdesk}. No se envió nada.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>The mail {subject} names no ticket of yours.</source>
      <translation>El correo {subject} no nombra ningún ticket suyo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_program.py" />
      <source>The message for your mail program could not be written.</source>
      <translation>No se pudo escribir el mensaje para su programa de correo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/email.py" />
      <source>The message had left already.</source>
      <translation>El mensaje ya había salido.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>The message is too large for {helpdesk}.</source>
      <translation>El mensaje es demasiado grande para {helpdesk}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>The name of the bucket is missing or not one that there can be.</source>
      <translation>Falta el nombre del bucket, o no puede ser ese.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>The name to sign in with is not one that there can be.</source>
      <translation>El nombre para iniciar sesión no es válido.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>The network may be weak, or a filter may be in the way. Try again.</source>
      <translation>Puede que la red sea débil o que un filtro lo impida. Inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/deeds.py" />
      <source>The number at TSS</source>
      <translation>El número en TSS</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>The number that TSS gave it</source>
      <translation>El número que le dio TSS</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>The other computer lets go of it when it is next on, and this one sends it</source>
      <translation>La otra computadora lo suelta la próxima vez que se encienda, y esta lo envía</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/first_start.py" />
      <location filename="../../app/shell/entry/join.py" />
      <source>The paper in your printer</source>
      <translation>El papel de su impresora</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/passphrase_dialog.py" />
      <source>The passphrase is set</source>
      <translation>La frase de acceso quedó puesta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>The password is in this computer's keyring. Leave its field empty to keep it.</source>
      <translation>La contraseña está en el llavero de esta computadora. Deje vacío su campo para conservarla.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>The password is {where}. Leave its field empty to keep it.</source>
      <translation>La contraseña está {where}. Deje vacío su campo para conservarla.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>The password or key may have been changed: enter it again, or ask whoever runs it.</source>
      <translation>Puede que haya cambiado la contraseña o la clave: ingrésela de nuevo, o pregunte a quien lo administra.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>The password will be kept in this computer's keyring, and nowhere else.</source>
      <translation>La contraseña se guardará en el llavero de esta computadora y en ningún otro lugar.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>The password will be kept in this computer's keyring.</source>
      <translation>La contraseña se guardará en el llavero de esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/printing/drawing.py" />
      <source>The picture can't be read.</source>
      <translation>No se puede leer la imagen.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/picture.py" />
      <source>The picture is not here yet. It comes by itself.</source>
      <translation>La imagen aún no está aquí. Llega sola.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/facilitator.py" />
      <source>The plan</source>
      <translation>El plan</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/printing.py" />
      <source>The printer did not take the pages.</source>
      <translation>La impresora no aceptó las páginas.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/profiles.py" />
      <source>The profile {name} needs a signature and columns.</source>
      <translation>El perfil {name} necesita una firma y columnas.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder.py" />
      <source>The program does not follow it. Remove it, or choose another folder.</source>
      <translation>El programa no lo sigue. Quítelo, o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <location filename="../../app/sync/channels/http_store.py" />
      <source>The program tries again. {kept}</source>
      <translation>El programa lo intenta de nuevo. {kept}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>The program was interrupted while it was sending. It may have gone.</source>
      <translation>El programa se interrumpió mientras enviaba. Quizá se envió.</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <source>The proxy of this network</source>
      <translation>El proxy de esta red</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>The proxy of this network did not let the program through to {host}.</source>
      <translation>El proxy de esta red no dejó pasar el programa a {host}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/import_sheet.py" />
      <source>The question that is answered by the column</source>
      <translation>La pregunta que responde la columna</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>The question that the session answers</source>
      <translation>La pregunta que responde la sesión</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>The queue has no field {fields}; what belongs there stands in the text.</source>
      <translation>La cola no tiene el campo {fields}; lo que va ahí está en el texto.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>The queue “{queue}” has no field “{field}” that this account may see, so a ticket could arrive twice.</source>
      <translation>La cola “{queue}” no tiene un campo “{field}” que esta cuenta pueda ver, así que un ticket podría llegar dos veces.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>The recovery key is not on paper yet</source>
      <translation>La clave de recuperación aún no está en papel</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <source>The recovery key is on paper; it is on no computer any more.</source>
      <translation>La clave de recuperación está en papel; ya no está en ninguna computadora.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>The region is not one that there can be.</source>
      <translation>La región no puede ser esa.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/mapping.py" />
      <source>The remembered columns are damaged.</source>
      <translation>Las columnas recordadas están dañadas.</translation>
    </message>
    <message>
      <location filename="../../app/store/rights.py" />
      <source>The role of this computer did not permit it.</source>
      <translation>El rol de esta computadora no lo permitía.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>The role of {name}</source>
      <translation>El rol de {name}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/clashes.py" />
      <source>The room</source>
      <translation>La sala</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/passphrase.py" />
      <location filename="../../app/shell/settings/lock.py" />
      <source>The same again</source>
      <translation>Lo mismo otra vez</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>The same for replies</source>
      <translation>Lo mismo para las respuestas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>The same plan, agenda and handout on more days.</source>
      <translation>El mismo plan, agenda y material en más días.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye.py" />
      <source>The same was changed on two computers. Nothing was lost.</source>
      <translation>Se cambió lo mismo en dos computadoras. No se perdió nada.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/inviting.py" />
      <source>The secret of this invitation is not on this computer.</source>
      <translation>El secreto de esta invitación no está en esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>The serial belongs to {first}, which has another tag. Choose that one, or leave the line out.</source>
      <translation>La serie es de {first}, que tiene otra etiqueta. Elija ese dispositivo u omita la línea.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>The serial changes: check that the tag is on the right device.</source>
      <translation>Cambia la serie: revise que la etiqueta esté en el dispositivo correcto.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>The serial is also on line {lines}, with other values.</source>
      <translation>La serie también está en la línea {lines}, con otros valores.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>The serial is also on line {line}, which was taken.</source>
      <translation>La serie también está en la línea {line}, que se tomó.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>The server said: “{words}”</source>
      <translation>El servidor dijo: “{words}”</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>The service</source>
      <translation>El servicio</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/certificates.py" />
      <source>The session has not been held yet.</source>
      <translation>La sesión aún no se ha realizado.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>The shared folder {folder} cannot be reached.</source>
      <translation>No se puede llegar a la carpeta compartida {folder}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>The shared folder {folder} could not be used ({detail}).</source>
      <translation>No se pudo usar la carpeta compartida {folder} ({detail}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>The shared folder {folder} is not there any more.</source>
      <translation>La carpeta compartida {folder} ya no está.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>The sign-in is accepted, and the folder is there.</source>
      <translation>Se acepta el inicio de sesión y la carpeta está ahí.</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>The sign-in kept for {service} holds letters that cannot be sent.</source>
      <translation>El inicio de sesión guardado contiene letras que no se pueden enviar: {service}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>The support that comes after</source>
      <translation>El apoyo que viene después</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>The table has no line with column names; its columns were numbered.</source>
      <translation>La tabla no tiene una línea con nombres de columna; se numeraron sus columnas.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/planning.py" />
      <source>The table has no lines below its header.</source>
      <translation>La tabla no tiene líneas debajo del encabezado.</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>The table {table} is missing.</source>
      <translation>Falta la tabla {table}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>The tag belongs to {first}, the serial to {other}. Choose which one is meant.</source>
      <translation>La etiqueta es de {first}, la serie de {other}. Elija cuál es.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>The tag belongs to {first}, which has another serial. Choose that one, or leave the line out.</source>
      <translation>La etiqueta es de {first}, que tiene otra serie. Elija ese dispositivo u omita la línea.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>The tag changes: check that the serial is the right one.</source>
      <translation>Cambia la etiqueta: revise que la serie sea la correcta.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>The tag is also on line {lines}, with other values.</source>
      <translation>La etiqueta también está en la línea {lines}, con otros valores.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>The tag is also on line {line}, which was taken.</source>
      <translation>La etiqueta también está en la línea {line}, que se tomó.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <source>The ticket and its conversation</source>
      <translation>El ticket y su conversación</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>The ticket has changed in the meantime.</source>
      <translation>El ticket cambió mientras tanto.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>The ticket is urgent</source>
      <translation>El ticket es urgente</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>The tickets are yours under it.</source>
      <translation>Con ella los tickets son suyos.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>The title of the handout; ## and ### are headings</source>
      <translation>El título del material; ## y ### son encabezados</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>The token is in this computer's keyring. Leave its field empty to keep it.</source>
      <translation>El token está en el llavero de esta computadora. Deje vacío su campo para conservarlo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>The token will be kept in this computer's keyring, and nowhere else.</source>
      <translation>El token se guardará en el llavero de esta computadora y en ningún otro lugar.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>The two are not the same. Type it again.</source>
      <translation>Los dos no son iguales. Escríbalo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/passphrase.py" />
      <source>The two are not the same. Type the passphrase again.</source>
      <translation>Las dos no son iguales. Escriba la frase de acceso otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/choosing.py" />
      <source>The way to {name} is not set up yet. {sentence}</source>
      <translation>El envío a {name} todavía no está configurado. {sentence}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>The words: </source>
      <translation>Las palabras: </translation>
    </message>
    <message>
      <location filename="../../app/shell/finishing.py" />
      <source>The work ends behind it; until then this desk cannot be opened again.</source>
      <translation>El trabajo termina por detrás; hasta entonces no se puede volver a abrir este escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>The workbook could not be written.</source>
      <translation>No se pudo escribir el libro.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/workbook_size.py" />
      <source>The workbook has macros; they were not run.</source>
      <translation>El libro tiene macros; no se ejecutaron.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/workbook_size.py" />
      <source>The workbook refers to other files; they were not opened.</source>
      <translation>El libro se refiere a otros archivos; no se abrieron.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>The {number:,} selected</source>
      <translation>Los seleccionados: {number:,}</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/recovery_sheet.py" />
      <source>The {number} groups</source>
      <translation>Los {number} grupos</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/recovery.py" />
      <source>The {number} words</source>
      <translation>Las {number} palabras</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>Then it is seldom the device: a few questions tell, and TSS gets one ticket for all.</source>
      <translation>Entonces rara vez es el dispositivo: unas preguntas lo aclaran, y TSS recibe un solo ticket por todos.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/agenda.py" />
      <source>There are more blocks than minutes.</source>
      <translation>Hay más bloques que minutos.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>There are no checklists yet</source>
      <translation>Todavía no hay listas de verificación</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/printing.py" />
      <source>There are pages 1 to {count}.</source>
      <translation>Hay páginas de la 1 a la {count}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/stock.py" />
      <source>There cannot be fewer than none.</source>
      <translation>No puede haber menos que ninguno.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>There is a category “{words}” already.</source>
      <translation>Ya hay una categoría “{words}”.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/lists.py" />
      <source>There is a field “{kept}” already.</source>
      <translation>Ya hay un campo “{kept}”.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>There is a letter in it that cannot be typed. Copy it again.</source>
      <translation>Tiene un carácter que no se puede escribir. Cópielo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>There is no Request Tracker 5 at {web}.</source>
      <translation>No hay Request Tracker 5 en {web}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>There is no backup in its folder. If you keep copies elsewhere (a stick, a server share), put one into the folder “backups” and try again.</source>
      <translation>No hay ninguna copia de seguridad en su carpeta. Si guarda copias en otro lugar (una memoria USB, un servidor), ponga una en la carpeta “backups” e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>There is no backup that can be opened.</source>
      <translation>No hay ninguna copia de seguridad que se pueda abrir.</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>There is no backup yet. One is made every day you use the desk.</source>
      <translation>Aún no hay ninguna copia de seguridad. Se hace una cada día que usa el escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <source>There is no device to print a label for.</source>
      <translation>No hay ningún dispositivo para el que imprimir una etiqueta.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>There is no field “{field}” for replies that this account may see: a line at the end of each reply takes its place.</source>
      <translation>No hay un campo “{field}” para respuestas que esta cuenta pueda ver: lo reemplaza una línea al final de cada respuesta.</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/printout.py" />
      <source>There is no goal yet.</source>
      <translation>Aún no hay ninguna meta.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/invitations.py" />
      <source>There is no invitation yet.</source>
      <translation>Aún no hay ninguna invitación.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>There is no list of people here.</source>
      <translation>Aquí no hay ninguna lista de personas.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/fields.py" />
      <source>There is no person “{line}”.</source>
      <translation>No hay ninguna persona “{line}”.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/names.py" />
      <source>There is no person “{name}”.</source>
      <translation>No hay ninguna persona “{name}”.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/pictures.py" />
      <source>There is no picture in it.</source>
      <translation>No contiene ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>There is no room left at {called}.</source>
      <translation>No queda espacio en {called}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>There is no room left in the shared folder {folder}.</source>
      <translation>No queda espacio en la carpeta compartida {folder}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/fields.py" />
      <source>There is no room “{line}”.</source>
      <translation>No hay ninguna sala “{line}”.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/names.py" />
      <source>There is no room “{name}”.</source>
      <translation>No hay ninguna sala “{name}”.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>There is no step yet. Write the first question.</source>
      <translation>Todavía no hay ningún paso. Escriba la primera pregunta.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>There is no such bucket at {called}.</source>
      <translation>Ese bucket no existe en {called}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>There is no such folder at {called}.</source>
      <translation>Esa carpeta no existe en {called}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>There is no text yet.</source>
      <translation>Todavía no hay texto.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>There is no users.csv in this archive.</source>
      <translation>No hay ningún users.csv en este archivo comprimido.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>There is nothing to change: every line says what is known already, or can't be taken.</source>
      <translation>No hay nada que cambiar: cada línea dice lo que ya se sabe, o no se puede tomar.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <location filename="../../app/tickets/service/sending.py" />
      <source>There is nothing to decide.</source>
      <translation>No hay nada que decidir.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>There is nothing to do.</source>
      <translation>No hay nada que hacer.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>There is nothing to reopen.</source>
      <translation>No hay nada que reabrir.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <location filename="../../app/tickets/service/sending.py" />
      <source>There is nothing to send again.</source>
      <translation>No hay nada que enviar otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>There is nothing to solve at the helpdesk.</source>
      <translation>No hay nada que resolver en la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <location filename="../../app/tickets/service/taking_over.py" />
      <source>There is nothing to take over.</source>
      <translation>No hay nada que tomar a cargo.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/feedback_files.py" />
      <source>These are more than {number:,} forms.</source>
      <translation>Son más de {number:,} formularios.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>These are no minutes of a session.</source>
      <translation>Estos no son minutos de una sesión.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>These files are left out, as if they were not there. Nothing on this computer is harmed; what is whole on another desk is sent again.</source>
      <translation>Estos archivos se dejan fuera, como si no estuvieran. Nada en esta computadora está dañado; lo que está completo en otro escritorio se envía de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>These lines could mean more than one device. Which one?</source>
      <translation>Estas líneas podrían referirse a más de un dispositivo. ¿A cuál?</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>These stay as they are:</source>
      <translation>Estas quedan como están:</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>These were done by somebody who may not, or no longer. They changed nothing, here or anywhere; they are kept so that you can see them.</source>
      <translation>Esto lo hizo alguien que no puede, o ya no puede. No cambió nada, ni aquí ni en otra parte; se conserva para que usted pueda verlo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/recovery.py" />
      <source>These words are the last key to the school's desks. With them somebody can be removed from them, whoever invited them. Use them when</source>
      <translation>Estas palabras son la última llave de los escritorios de la escuela. Con ellas se puede quitar a alguien de ellos, sin importar quién lo invitó. Úselas cuando</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/words.py" />
      <source>These {count} words don't belong together.</source>
      <translation>Estas {count} palabras no van juntas.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/today.py" />
      <source>They are due too.</source>
      <translation>También están pendientes.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>They are on paper in the school's safe.</source>
      <translation>Están en papel, en la caja fuerte de la escuela.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>They are the same: make them one</source>
      <translation>Son lo mismo: hacerlos uno</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>They cannot go on by themselves.</source>
      <translation>No pueden seguir por sí solos.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>They get all of the desk, with its history, on a computer of their own.</source>
      <translation>Recibe todo el escritorio, con su historial, en una computadora propia.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>They have gone</source>
      <translation>Ya se enviaron</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <source>They wait in Troubleshoot.</source>
      <translation>Esperan en Solucionar.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/reading.py" />
      <source>They were taken off the list meanwhile.</source>
      <translation>Se quitaron de la lista entretanto.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>Third time</source>
      <translation>Tercera vez</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Thirty and ninety days later</source>
      <translation>Treinta y noventa días después</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>This archive is damaged.</source>
      <translation>Este archivo comprimido está dañado.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/agenda.py" />
      <source>This block was deleted meanwhile.</source>
      <translation>Este bloque se eliminó entretanto.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/you.py" />
      <source>This cannot be empty.</source>
      <translation>Esto no puede quedar vacío.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/delegate.py" />
      <source>This cell can't be changed here.</source>
      <translation>Esta celda no se puede cambiar aquí.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/certificate.py" />
      <source>This certifies that</source>
      <translation>Por la presente se hace constar que</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>This checklist</source>
      <translation>Esta lista</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/library.py" />
      <source>This checklist was deleted meanwhile.</source>
      <translation>Esta lista se eliminó mientras tanto.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/connection.py" />
      <source>This computer does not know where the school's desks meet.</source>
      <translation>Esta computadora no sabe dónde se encuentran los escritorios de la escuela.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>This computer does not trust the certificate that {host} shows.</source>
      <translation>Esta computadora no confía en el certificado que muestra {host}.</translation>
    </message>
    <message>
      <location filename="../../app/store/writing.py" />
      <source>This computer goes on under a new key</source>
      <translation>Esta computadora continúa con una clave nueva</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/passphrase.py" />
      <source>This computer has no keyring that could keep the desk's key, so you will be asked for a passphrase at each start. Nobody can recover it: write it down and keep it where you keep your keys.</source>
      <translation>Esta computadora no tiene un llavero que pueda guardar la clave del escritorio, así que se le pedirá una frase de acceso cada vez que inicie. Nadie puede recuperarla: anótela y guárdela donde guarda sus llaves.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <location filename="../../app/network/trying.py" />
      <source>This computer has no network connection.</source>
      <translation>Esta computadora no tiene conexión de red.</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <source>This computer is connected to a network.</source>
      <translation>Esta computadora está conectada a una red.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>This computer is not yet a member of the school's shared desk.</source>
      <translation>Esta computadora aún no es integrante del escritorio compartido de la escuela.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>This computer may read, but not change anything.</source>
      <translation>Esta computadora puede leer, pero no cambiar nada.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>This computer sends it; the other one stands back when it learns of that</source>
      <translation>Esta computadora lo envía; la otra lo deja cuando se entera</translation>
    </message>
    <message>
      <location filename="../../app/store/rights.py" />
      <source>This computer was not a member of the school then.</source>
      <translation>Esta computadora no era entonces integrante de la escuela.</translation>
    </message>
    <message>
      <location filename="../../app/store/rights.py" />
      <source>This computer was removed from the school before anybody had received it.</source>
      <translation>Esta computadora fue quitada de la escuela antes de que alguien lo recibiera.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>This computer was removed from the school's shared desk.</source>
      <translation>Esta computadora fue quitada del escritorio compartido de la escuela.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk.py" />
      <source>This computer's keyring did not keep it, and it is kept nowhere else.</source>
      <translation>El llavero de esta computadora no lo guardó, y no se guarda en ningún otro lugar.</translation>
    </message>
    <message>
      <location filename="../../app/shell/key_watch.py" />
      <source>This computer’s keyring does not keep it any more. Set a passphrase or print the recovery sheet before you close: without one of them the desk cannot be opened again.</source>
      <translation>El llavero de esta computadora ya no la guarda. Ponga una frase de acceso o imprima la hoja de recuperación antes de cerrar: sin una de las dos no se podrá volver a abrir el escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>This cover is not running.</source>
      <translation>Esta suplencia no está en curso.</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>This cover is over.</source>
      <translation>Esta suplencia ya terminó.</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/reading.py" />
      <source>This cover was called off meanwhile.</source>
      <translation>Entretanto se anuló esta suplencia.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>This desk cannot be read</source>
      <translation>No se puede leer este escritorio</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>This desk cannot live here</source>
      <translation>Este escritorio no puede estar aquí</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>This desk could not be opened</source>
      <translation>No se pudo abrir este escritorio</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>This desk is already open</source>
      <translation>Este escritorio ya está abierto</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>This desk is already open in another window{by}.</source>
      <translation>Este escritorio ya está abierto en otra ventana{by}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>This desk needs a newer program</source>
      <translation>Este escritorio necesita un programa más nuevo</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>This desk no longer shares</source>
      <translation>Este escritorio ya no se comparte</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>This desk no longer shares with the school's</source>
      <translation>Este escritorio ya no se comparte con los de la escuela</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/runner.py" />
      <source>This desk shares with nobody yet.</source>
      <translation>Este escritorio aún no se comparte con nadie.</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>This desk shares with others. What it has sent to them comes back at the next meeting, so this mends a damaged desk but undoes nothing for the school. To undo something for everyone, cancel and set back the records instead.</source>
      <translation>Este escritorio se comparte con otros. Lo que les envió vuelve en el próximo encuentro, así que esto repara un escritorio dañado pero no deshace nada para la escuela. Para deshacer algo para todos, cancele y restablezca los registros.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>This desk was last used with a newer version of Liaison Desk.</source>
      <translation>Este escritorio se usó por última vez con una versión más nueva de Liaison Desk.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/outside.py" />
      <source>This desk was removed from the school's desks ({when}).</source>
      <translation>Este escritorio fue quitado de los escritorios de la escuela ({when}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/outside.py" />
      <source>This desk was removed from the school's desks by {who} ({when}).</source>
      <translation>{who} quitó este escritorio de los escritorios de la escuela ({when}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/outside.py" />
      <source>This desk was removed from the school's desks by {who} with the recovery key ({when}).</source>
      <translation>{who} quitó este escritorio de los escritorios de la escuela con la clave de recuperación ({when}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/outside.py" />
      <source>This desk was removed from the school's desks with the recovery key ({when}).</source>
      <translation>Este escritorio fue quitado de los escritorios de la escuela con la clave de recuperación ({when}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <location filename="../../app/sync/rules/standing.py" />
      <source>This desk works alone</source>
      <translation>Este escritorio trabaja solo</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>This desk's key is missing</source>
      <translation>Falta la clave de este escritorio</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>This device is closed to changes: {first}.</source>
      <translation>Este dispositivo está cerrado a cambios: {first}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>This device was deleted meanwhile.</source>
      <translation>Entretanto se eliminó este dispositivo.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>This file can't be opened: you have no right to read it, or another program has locked it.</source>
      <translation>No se puede abrir este archivo: usted no tiene permiso para leerlo, u otro programa lo bloqueó.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>This file can't be read from where it lies.</source>
      <translation>No se puede leer este archivo desde donde está.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>This file holds no table.</source>
      <translation>Este archivo no contiene una tabla.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>This file holds nothing but blank space.</source>
      <translation>Este archivo contiene solo espacios en blanco.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>This file is empty.</source>
      <translation>Este archivo está vacío.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>This file is larger than {bytes:,} MB.</source>
      <translation>Este archivo pesa más de {bytes:,} MB.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>This file is neither text nor a workbook.</source>
      <translation>Este archivo no es texto ni un libro de cálculo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_reading.py" />
      <source>This file is no mail that can be read.</source>
      <translation>Este archivo no es un correo que se pueda leer.</translation>
    </message>
    <message>
      <location filename="../../app/ui/images.py" />
      <source>This file is not a photo that can be shown.</source>
      <translation>Este archivo no es una foto que se pueda mostrar.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>This file is not on this computer.</source>
      <translation>Este archivo no está en esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>This file is not there any more.</source>
      <translation>Este archivo ya no está allí.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>This file is open in another program.</source>
      <translation>Este archivo está abierto en otro programa.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/attachment_row.py" />
      <source>This file is too large to be kept here. Look at it at the helpdesk.</source>
      <translation>Este archivo es demasiado grande para guardarlo aquí. Véalo en la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>This file is {kind}, whatever its name says.</source>
      <translation>Este archivo es {kind}, diga lo que diga su nombre.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>This file name can't be used.</source>
      <translation>Este nombre de archivo no se puede usar.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/feedback.py" />
      <source>This form is empty.</source>
      <translation>Este formulario está vacío.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/feedback.py" />
      <source>This form was deleted meanwhile.</source>
      <translation>Este formulario se eliminó entretanto.</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/service/plan.py" />
      <source>This goal was deleted meanwhile.</source>
      <translation>Entretanto se eliminó esta meta.</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/reading.py" />
      <source>This handout has too many lines: more than 20,000.</source>
      <translation>Este material tiene demasiadas líneas: más de 20,000.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/handouts.py" />
      <source>This handout is longer than a book.</source>
      <translation>Este material es más largo que un libro.</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/reading.py" />
      <source>This handout is too long: more than 400,000 letters.</source>
      <translation>Este material es demasiado largo: más de 400,000 letras.</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/press.py" />
      <source>This handout would have {number:,} pages.</source>
      <translation>Este material tendría {number:,} páginas.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/files.py" />
      <source>This has been sent or waits to be sent.</source>
      <translation>Esto ya se envió o está por enviarse.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/joining.py" />
      <source>This invitation has been used: it works once.</source>
      <translation>Esta invitación ya se usó: sirve una sola vez.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/joining.py" />
      <source>This invitation has been withdrawn.</source>
      <translation>Esta invitación fue retirada.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/bundle.py" />
      <source>This invitation was made by a newer Liaison Desk.</source>
      <translation>Esta invitación se hizo con un Liaison Desk más nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>This invitation was used already, or withdrawn.</source>
      <translation>Esta invitación ya se usó o se retiró.</translation>
    </message>
    <message>
      <location filename="../../app/ui/dialogs.py" />
      <source>This is a fault of the program, not yours. What you saved is safe and you can go on working. If it happens again, send the details below to whoever looks after Liaison Desk; they say where the program stumbled and hold none of the school's data.</source>
      <translation>Es una falla del programa, no suya. Lo que guardó está a salvo y puede seguir trabajando. Si vuelve a pasar, envíe los detalles de abajo a quien se encarga de Liaison Desk; dicen dónde tropezó el programa y no contienen ningún dato de la escuela.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>This is a folder, not a file.</source>
      <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_reading.py" />
      <source>This is a mail in Outlook's own format (.msg).</source>
      <translation>Este es un correo en el formato propio de Outlook (.msg).</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/planning.py" />
      <source>This is no day and time.</source>
      <translation>Esto no es un día con hora.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/looks_back.py" />
      <source>This is no day.</source>
      <translation>Esto no es un día.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/needs.py" />
      <source>This is no mail address. It looks like name@school.org.</source>
      <translation>Esta no es una dirección de correo. Debe parecerse a name@school.org.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/needs.py" />
      <source>This is no name of a server. It looks like smtp.school.org.</source>
      <translation>Este no es el nombre de un servidor. Debe parecerse a smtp.school.org.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/looks_back.py" />
      <source>This is no number of people.</source>
      <translation>Esto no es un número de personas.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/handouts.py" />
      <source>This is no picture that can be printed.</source>
      <translation>No es una imagen que se pueda imprimir.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/planning.py" />
      <source>This is no sum of money.</source>
      <translation>Esto no es una suma de dinero.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>This is no time.</source>
      <translation>Esto no es una hora.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/needs.py" />
      <source>This is no web address. It looks like https://help.district.org/rt.</source>
      <translation>Esta no es una dirección web. Debe parecerse a https://help.district.org/rt.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/photos.py" />
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>This is not a picture that can be kept.</source>
      <translation>Esta no es una imagen que se pueda guardar.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>This is not an ordinary file.</source>
      <translation>Este no es un archivo normal.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>This is only the mark that Excel leaves while a workbook is open.</source>
      <translation>Esta es solo la marca que deja Excel mientras un libro está abierto.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/banners.py" />
      <source>This is the district’s checklist. Change a copy: your school then uses the copy.</source>
      <translation>Esta es la lista del distrito. Cambie una copia: su escuela usará entonces la copia.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/opener.py" />
      <source>This is the recovery sheet of another desk.</source>
      <translation>Esta es la hoja de recuperación de otro escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/files.py" />
      <source>This is the sample school. Try anything; Undo takes it back.</source>
      <translation>Esta es la escuela de ejemplo. Pruebe lo que quiera; se revierte con Deshacer.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>This is usual for first mails and busy servers; it is tried again by itself. {quoted}</source>
      <translation>Es normal con los primeros correos y con servidores ocupados; se vuelve a intentar solo. {quoted}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>This is what would happen. One Undo takes the whole import back.</source>
      <translation>Esto es lo que pasaría. Toda la importación se revierte con un solo Deshacer.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/banners.py" />
      <source>This is your draft from before; it is not saved yet.</source>
      <translation>Este es su borrador de antes; todavía no está guardado.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>This is your own mail to the helpdesk.</source>
      <translation>Este es su propio correo a la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>This key does not open this desk.</source>
      <translation>Esta clave no abre este escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/looks_back.py" />
      <source>This look back was deleted meanwhile.</source>
      <translation>Esta retrospectiva se eliminó entretanto.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/notes.py" />
      <source>This mail has no words.</source>
      <translation>Este correo no tiene texto.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_reading.py" />
      <source>This mail has {size}; up to {largest} are read.</source>
      <translation>Este correo tiene {size}; se leen hasta {largest}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>This mail is in the conversation already.</source>
      <translation>Este correo ya está en la conversación.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/address.py" />
      <source>This meeting place is of a kind that this program does not know.</source>
      <translation>Este punto de encuentro es de un tipo que este programa no conoce.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>This message has {amount}, and {host} takes {amount_2}.</source>
      <translation>Este mensaje tiene {amount} y {host} acepta {amount_2}.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>This message is too large for {host}.</source>
      <translation>Este mensaje es demasiado grande para {host}.</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>This network may want you to sign in first, or a web filter blocks the service: open a web page in the browser and see. If the page is the service's own, its address in the settings is not the right one.</source>
      <translation>Puede que esta red pida iniciar sesión primero, o que un filtro web bloquee el servicio: abra una página web en el navegador y vea. Si la página es del propio servicio, su dirección en la configuración no es la correcta.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>This network may want you to sign in first: open a web page in the browser and see. {kept}</source>
      <translation>Puede que esta red le pida iniciar sesión primero: abra una página web en el navegador y vea. {kept}</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>This network may want you to sign in first: open a web page in the browser, sign in there, and try again.</source>
      <translation>Puede que esta red pida iniciar sesión primero: abra una página web en el navegador, inicie sesión allí e inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>This one is {state}.</source>
      <translation>Esta está {state}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>This one stays</source>
      <translation>Este queda</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>This person is no longer on the roster.</source>
      <translation>Esta persona ya no está en la lista del personal.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/run.py" />
      <source>This photo can’t be read.</source>
      <translation>No se puede leer esta foto.</translation>
    </message>
    <message>
      <location filename="../../app/ui/images.py" />
      <source>This photo is damaged and could not be read.</source>
      <translation>Esta foto está dañada y no se pudo leer.</translation>
    </message>
    <message>
      <location filename="../../app/ui/images.py" />
      <source>This photo is larger than 40 MB.</source>
      <translation>Esta foto pesa más de 40 MB.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/photos.py" />
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>This picture is larger than 8 MB.</source>
      <translation>Esta imagen pesa más de 8 MB.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/handouts.py" />
      <source>This picture is too large.</source>
      <translation>Esta imagen es demasiado grande.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>This place does not keep files reliably. Try once more; if it stays so, choose another place.</source>
      <translation>Este lugar no conserva los archivos de forma confiable. Inténtelo una vez más; si sigue igual, elija otro lugar.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>This reply arrived twice; the second copy stands below the first.</source>
      <translation>Esta respuesta llegó dos veces; la segunda copia está debajo de la primera.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/conversation.py" />
      <source>This reply has been sent.</source>
      <translation>Esta respuesta ya se envió.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>This reply waits, or has arrived.</source>
      <translation>Esta respuesta está en espera o ya llegó.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>This room was deleted meanwhile.</source>
      <translation>Entretanto se eliminó esta sala.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>This run is not here any more.</source>
      <translation>Este recorrido ya no está aquí.</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>This school’s devices</source>
      <translation>Los dispositivos de esta escuela</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/certificates.py" />
      <location filename="../../app/professional_development/service/deeds.py" />
      <location filename="../../app/professional_development/service/invitations.py" />
      <location filename="../../app/professional_development/service/papers.py" />
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>This session has no day yet.</source>
      <translation>Esta sesión aún no tiene día.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/deeds.py" />
      <source>This session has not begun yet.</source>
      <translation>Esta sesión aún no ha comenzado.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/standing_strip.py" />
      <location filename="../../app/professional_development/service/invitations.py" />
      <source>This session is called off.</source>
      <translation>Esta sesión está cancelada.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/standing_strip.py" />
      <source>This session is called off: {reason}.</source>
      <translation>Esta sesión se canceló: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>This session was called off.</source>
      <translation>Esta sesión se canceló.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/reading.py" />
      <source>This session was deleted meanwhile.</source>
      <translation>Esta sesión se eliminó entretanto.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/plan_tab.py" />
      <source>This session was deleted meanwhile. What you typed is kept, and you are asked whether the session stays.</source>
      <translation>Entretanto se eliminó esta sesión. Lo que usted escribió se conserva, y se le pregunta si la sesión se queda.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/stock.py" />
      <source>This stock item was deleted meanwhile.</source>
      <translation>Entretanto se eliminó este artículo.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>This system has no place for it beside the clock. News waits behind the bell in the window.</source>
      <translation>Este sistema no tiene lugar para ello junto al reloj. Las novedades esperan tras la campana de la ventana.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/delimited.py" />
      <source>This table has more than {columns:,} columns.</source>
      <translation>Esta tabla tiene más de {columns:,} columnas.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/delimited.py" />
      <source>This table has more than {rows:,} rows.</source>
      <translation>Esta tabla tiene más de {rows:,} filas.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/templates.py" />
      <source>This template was deleted meanwhile.</source>
      <translation>Esta plantilla se eliminó entretanto.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>This ticket does not say: {labels}.</source>
      <translation>En este ticket falta: {labels}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>This ticket has arrived.</source>
      <translation>Este ticket llegó.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>This ticket has been sent.</source>
      <translation>Este ticket ya se envió.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>This ticket has not been sent yet.</source>
      <translation>Este ticket todavía no se envió.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>This ticket is a draft: nothing was sent that could be answered.</source>
      <translation>Este ticket es un borrador: no se envió nada que se pueda responder.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>This ticket is closed.</source>
      <translation>Este ticket está cerrado.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/writing.py" />
      <source>This ticket is no draft any more.</source>
      <translation>Este ticket ya no es un borrador.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>This ticket is open.</source>
      <translation>Este ticket está abierto.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>This ticket is queued already.</source>
      <translation>Este ticket ya está en cola.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>This ticket is queued.</source>
      <translation>Este ticket está en cola.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>This ticket is solved.</source>
      <translation>Este ticket está resuelto.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>This ticket is still a draft.</source>
      <translation>Este ticket todavía es un borrador.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>This ticket waits to be sent.</source>
      <translation>Este ticket está por enviarse.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/printed.py" />
      <location filename="../../app/tickets/service/reading.py" />
      <source>This ticket was deleted meanwhile.</source>
      <translation>Este ticket se eliminó mientras tanto.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/option.py" />
      <source>This version</source>
      <translation>Esta versión</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_waits.py" />
      <source>This was done here and is on no other desk. It stays here; save it as a table to hand it to somebody who types it in.</source>
      <translation>Esto se hizo aquí y no está en ningún otro escritorio. Queda aquí; guárdelo como tabla para dárselo a alguien que lo ingrese.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/reading.py" />
      <source>This workbook has no filled sheet.</source>
      <translation>Este libro no tiene ninguna hoja con datos.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/spreadsheets.py" />
      <source>This workbook has no sheet “{wanted}”.</source>
      <translation>Este libro no tiene una hoja “{wanted}”.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <source>This workbook is damaged or only partly there.</source>
      <translation>Este libro está dañado o incompleto.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>This workbook is protected by a password.</source>
      <translation>Este libro está protegido con una contraseña.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/workbook_size.py" />
      <source>This workbook spans far more cells than a list of devices could hold, so it was not opened.</source>
      <translation>Este libro abarca muchas más celdas que cualquier lista de dispositivos, así que no se abrió.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <source>This workbook unpacks to far more than a list of devices could hold, so it was not opened.</source>
      <translation>Este libro, descomprimido, es mucho más grande que cualquier lista de dispositivos, así que no se abrió.</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>This would be different. Take away the tick from what is to stay as it is now.</source>
      <translation>Esto sería distinto. Quite la marca de lo que deba quedar como está ahora.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>This {title} is not there any more; somebody deleted it.</source>
      <translation>Este registro ({title}) ya no está; alguien lo eliminó.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>This {title} is there already.</source>
      <translation>Este registro ({title}) ya existe.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/places.py" />
      <source>This {title} was deleted meanwhile.</source>
      <translation>Entretanto se eliminó: {title}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose.py" />
      <location filename="../../app/tickets/page/steps.py" />
      <source>Throw away</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/banners.py" />
      <source>Throw it away</source>
      <translation>Descartarlo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Throw the draft away</source>
      <translation>Descartar el borrador</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/page.py" />
      <source>Throw this run away</source>
      <translation>Descartar este recorrido</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <source>Throwing a draft away</source>
      <translation>Descartando un borrador</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Throwing the run away</source>
      <translation>Descartando el recorrido</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <source>Tick at least one column.</source>
      <translation>Marque al menos una columna.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>Tick at least one value.</source>
      <translation>Marque al menos un valor.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/column_chooser.py" />
      <source>Tick to show. Drag, or Alt with the arrows, to move.</source>
      <translation>Marque para mostrar. Arrastre, o use Alt con las flechas, para mover.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Tick what you want from it. Yours stays as it is otherwise, and you can undo what you take over.</source>
      <translation>Marque lo que quiera de ella. Lo demás de la suya queda como está, y puede deshacer lo que incorpore.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/hits.py" />
      <location filename="../../app/tickets/page/paper.py" />
      <location filename="../../app/tickets/printout/ticket.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/service/facts.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <location filename="../../app/wiring/devices.py" />
      <source>Ticket</source>
      <translation>Ticket</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>Ticket for TSS</source>
      <translation>Ticket para TSS</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Ticket in doubt</source>
      <translation>Ticket en duda</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>Ticket needs you</source>
      <translation>Un ticket necesita su atención</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Ticket opened in the mail program</source>
      <translation>Ticket abierto en el programa de correo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/conversation.py" />
      <source>Ticket read</source>
      <translation>Ticket leído</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Ticket refused</source>
      <translation>Ticket rechazado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/paper.py" />
      <source>Ticket slip</source>
      <translation>Boleta del ticket</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>Ticket to TSS</source>
      <translation>Ticket a TSS</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>Ticket waits on us</source>
      <translation>Un ticket en espera de nosotros</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/ticket.py" />
      <source>Ticket without a number</source>
      <translation>Ticket sin número</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>Ticket without an answer</source>
      <translation>Un ticket sin respuesta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>Ticket written: {title}</source>
      <translation>Ticket escrito: {title}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/deeds.py" />
      <source>Ticket {title}</source>
      <translation>Ticket {title}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/writing.py" />
      <source>Ticket {title} begun</source>
      <translation>Ticket {title} comenzado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Ticket {title} given to the outbox</source>
      <translation>Ticket {title} puesto en cola</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Ticket {title} has gone</source>
      <translation>El ticket {title} ya se envió</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Ticket {title} is {number}</source>
      <translation>El ticket {title} es {number}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Ticket {title} sent</source>
      <translation>Ticket {title} enviado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Ticket {title} sent again</source>
      <translation>Ticket {title} enviado otra vez</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Ticket {title} sent from here too</source>
      <translation>Ticket {title} enviado también desde aquí</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/delivery.py" />
      <source>Ticket {title} sent: {number}</source>
      <translation>Ticket {title} enviado: {number}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Ticket {title} taken back</source>
      <translation>Ticket {title} recuperado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <location filename="../../app/tickets/page/hits.py" />
      <location filename="../../app/tickets/page/page.py" />
      <location filename="../../app/tickets/page/paper.py" />
      <location filename="../../app/tickets/printout/month.py" />
      <location filename="../../app/wiring/called.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>Tickets</source>
      <translation>Tickets</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>Tickets can be written to the queue “{queue}”.</source>
      <translation>Se pueden escribir tickets en la cola “{queue}”.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>Tickets go by e-mail now</source>
      <translation>Los tickets ahora van por correo electrónico</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>Tickets go by themselves and get their number at once; answers come back into the ticket.</source>
      <translation>Los tickets se envían solos y reciben su número al instante; las respuestas vuelven al ticket.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>Tickets go by themselves, also those written without a network. Answers come to your mailbox.</source>
      <translation>Los tickets se envían solos, también los escritos sin red. Las respuestas llegan a su buzón.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>Tickets go to Request Tracker now</source>
      <translation>Los tickets ahora van a Request Tracker</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/paper.py" />
      <location filename="../../app/tickets/printout/month.py" />
      <source>Tickets of the month</source>
      <translation>Tickets del mes</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_words.py" />
      <source>Tickets open in your mail program now</source>
      <translation>Los tickets ahora se abren en su programa de correo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/likely_panel.py" />
      <source>Tickets that may be about the same</source>
      <translation>Tickets que pueden ser sobre lo mismo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>Tickets that wait on us</source>
      <translation>Tickets en espera de nosotros</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>Tickets that wait to be sent</source>
      <translation>Tickets por enviar</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>Tickets without an answer</source>
      <translation>Tickets sin respuesta</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Time zone</source>
      <translation>Zona horaria</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Times of {name} changed</source>
      <translation>Horas de {name} cambiadas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Times of {name} changed, entered later</source>
      <translation>Horas de {name} cambiadas, anotadas después</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/printout/lists.py" />
      <location filename="../../app/professional_development/records.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <location filename="../../app/tickets/page/columns.py" />
      <location filename="../../app/tickets/page/ticket_form.py" />
      <location filename="../../app/tickets/printout/tickets.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/service/table.py" />
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/session_head.py" />
      <source>Title of the session</source>
      <translation>Título de la sesión</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>To (empty: the whole day)</source>
      <translation>Hasta (vacío: todo el día)</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>To do: enter who was there, then close it.</source>
      <translation>Por hacer: anote quién asistió y luego ciérrela.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>To do: {todo}.</source>
      <translation>Por hacer: {todo}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/feedback_form.py" />
      <source>To end with</source>
      <translation>Para terminar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>To mend</source>
      <translation>Por corregir</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>To send</source>
      <translation>Por enviar</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>To the right</source>
      <translation>A la derecha</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/month_view.py" />
      <location filename="../../app/today/feature.py" />
      <location filename="../../app/today/page/today_page.py" />
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/strength.py" />
      <source>Too easy to guess. Take words that nobody would connect with you or the school.</source>
      <translation>Demasiado fácil de adivinar. Use palabras que nadie relacione con usted ni con la escuela.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/entry/strength.py" />
      <source>Too short: {number} more letters at least.</source>
      <extracomment>With 1: Too short: {number} more letter at least.</extracomment>
      <translation>
        <numerusform>Demasiado corta: al menos {number} letra más.</numerusform>
        <numerusform>Demasiado corta: al menos {number} letras más.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/ended_card.py" />
      <location filename="../../app/troubleshooting/printout/run.py" />
      <source>Took</source>
      <translation>Duró</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <source>Took part</source>
      <translation>Participaron</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>Total: {number:,}</source>
      <translation>Total: {number:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/improvement_plan/printout.py" />
      <source>Total: {number} goals</source>
      <extracomment>With 1: Total: {number} goal</extracomment>
      <translation>
        <numerusform>Total: {number} meta</numerusform>
        <numerusform>Total: {number} metas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/printout/lists.py" />
      <source>Total: {number} sessions</source>
      <extracomment>With 1: Total: {number} session</extracomment>
      <translation>
        <numerusform>Total: {number} sesión</numerusform>
        <numerusform>Total: {number} sesiones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/printout/tickets.py" />
      <source>Total: {number} tickets</source>
      <extracomment>With 1: Total: {number} ticket</extracomment>
      <translation>
        <numerusform>Total: {number} ticket</numerusform>
        <numerusform>Total: {number} tickets</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>Total: {sum}</source>
      <translation>Total: {sum}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>Transcript</source>
      <translation>Expediente</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>Transcript of a person…</source>
      <translation>Expediente de una persona…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>Transcripts</source>
      <translation>Expedientes</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>Tried with the checklist “{title}” (version {version}):</source>
      <translation>Se intentó con la lista de verificación “{title}” (versión {version}):</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <location filename="../../app/troubleshooting/page/page.py" />
      <location filename="../../app/wiring/called.py" />
      <source>Troubleshoot</source>
      <translation>Solucionar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>Troubleshooting</source>
      <translation>Solución de problemas</translation>
    </message>
    <message>
      <location filename="../../app/wiring/devices.py" />
      <source>Troubleshoot…</source>
      <translation>Solucionar…</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/bundle.py" />
      <source>Try again in a minute, or ask for a new one.</source>
      <translation>Inténtelo de nuevo en un minuto o pida una nueva.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>Try again later.</source>
      <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
      <location filename="../../app/printing/document.py" />
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>Try another folder.</source>
      <translation>Pruebe otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/empty.py" />
      <source>Try the sample school</source>
      <translation>Probar la escuela de ejemplo</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Try to open it again</source>
      <translation>Intentar abrirlo de nuevo</translation>
    </message>
    <message>
      <location filename="../../app/ui/trial.py" />
      <source>Trying the connection to {name}</source>
      <translation>Probando la conexión con {name}</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>Turn that computer on and let it reach the meeting place. If it is lost or broken, a liaison can go on without what it had.</source>
      <translation>Encienda esa computadora y deje que llegue al lugar de encuentro. Si se perdió o está dañada, un enlace puede continuar sin lo que tenía.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>Two computers gave it without having seen each other. Give one another {unique_title}, or make them one.</source>
      <translation>Dos computadoras lo pusieron sin haberse visto los cambios. Cambie {unique_title} en uno, o conviértalos en uno solo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/together.py" />
      <source>Two computers' news of tickets brought together</source>
      <translation>Se reunieron las novedades de tickets de dos computadoras</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/words.py" />
      <source>Two may have changed places, or one is another word. Compare them with the sheet.</source>
      <translation>Quizá dos cambiaron de lugar, o una es otra palabra. Compárelas con la hoja.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/mapping.py" />
      <source>Two remembered columns go to one field.</source>
      <translation>Dos columnas recordadas van a un mismo campo.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/proof_pane.py" />
      <source>Two-up</source>
      <translation>Dos por hoja</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Type</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../app/store/recovery_code.py" />
      <source>Type all 13 groups, one after the other.</source>
      <translation>Escriba los 13 grupos, uno tras otro.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>Type another {unique_title}.</source>
      <translation>Escriba otro valor para: {unique_title}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk.py" />
      <source>Type it here; nobody else gets to see it.</source>
      <translation>Escríbalo aquí; nadie más lo verá.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/steps.py" />
      <source>Type its number</source>
      <translation>Escribir su número</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>Type the 12 words from the sheet.</source>
      <translation>Escriba las 12 palabras de la hoja.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Type the 12 words, or scan the code</source>
      <translation>Escriba las 12 palabras, o escanee el código</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/invitations.py" />
      <source>Type the 12 words, scan the code, or open the file.</source>
      <translation>Escriba las 12 palabras, escanee el código o abra el archivo.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/subject_block.py" />
      <source>Type the device or room</source>
      <translation>Escriba el dispositivo o la sala</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/fields.py" />
      <source>Type the e-mail address instead.</source>
      <translation>Escriba la dirección de correo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Type the number as the helpdesk gave it.</source>
      <translation>Escriba el número como lo dio la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/passphrase.py" />
      <source>Type the passphrase to open the desk.</source>
      <translation>Escriba la frase de acceso para abrir el escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/words.py" />
      <source>Type them in the order in which they are printed.</source>
      <translation>Escríbalas en el orden en que están impresas.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>Type what to compare with.</source>
      <translation>Escriba con qué comparar.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>Type what you see or what the message says, or scan the device. Then choose a checklist on the left and press Enter.</source>
      <translation>Escriba lo que ve o lo que dice el mensaje, o escanee el dispositivo. Luego elija una lista a la izquierda y presione Enter.</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/sheet.py" />
      <source>Type your PIN to go on where you were. Work in the background goes on meanwhile.</source>
      <translation>Escriba su PIN para seguir donde estaba. Mientras tanto, el trabajo en segundo plano continúa.</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/sheet.py" />
      <source>Type your passphrase to go on where you were. Work in the background goes on meanwhile.</source>
      <translation>Escriba su frase de acceso para seguir donde estaba. Mientras tanto, el trabajo en segundo plano continúa.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Typed</source>
      <translation>Teclado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/editor.py" />
      <source>Typed words are kept</source>
      <translation>Se conserva lo escrito</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/print_options.py" />
      <location filename="../../app/printing/paper.py" />
      <location filename="../../app/shell/entry/first_start.py" />
      <location filename="../../app/shell/settings/you.py" />
      <source>US Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/run.py" />
      <source>Under way</source>
      <translation>En curso</translation>
    </message>
    <message>
      <location filename="../../app/shell/notice_strip.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Undo (Ctrl Z)</source>
      <translation>Deshacer (Ctrl Z)</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/service/plan.py" />
      <location filename="../../app/professional_development/service/agenda.py" />
      <location filename="../../app/professional_development/service/feedback.py" />
      <location filename="../../app/professional_development/service/looks_back.py" />
      <location filename="../../app/professional_development/service/reading.py" />
      <location filename="../../app/tickets/page/printed.py" />
      <location filename="../../app/tickets/service/reading.py" />
      <source>Undo brings it back.</source>
      <translation>Con Deshacer se recupera.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/reading.py" />
      <source>Undo brings them back.</source>
      <translation>Deshacer las trae de vuelta.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>Undo the deletion first if you need it.</source>
      <translation>Si lo necesita, deshaga primero la eliminación.</translation>
    </message>
    <message>
      <location filename="../../app/shell/status_bar.py" />
      <source>Undo the last change</source>
      <translation>Deshacer el último cambio</translation>
    </message>
    <message>
      <location filename="../../app/shell/undoing.py" />
      <source>Undo what was done last; in a field, what was typed</source>
      <translation>Deshacer lo último que se hizo; en un campo, lo que se escribió</translation>
    </message>
    <message>
      <location filename="../../app/store/desk.py" />
      <source>Undo: </source>
      <translation>Deshacer: </translation>
    </message>
    <message>
      <location filename="../../app/shell/status_bar.py" />
      <location filename="../../app/shell/undoing.py" />
      <source>Undo: {label}</source>
      <translation>Deshacer: {label}</translation>
    </message>
    <message>
      <location filename="../../app/shell/notice_strip.py" />
      <source>Undo: {text}</source>
      <translation>Deshacer: {text}</translation>
    </message>
    <message>
      <location filename="../../app/shell/undoing.py" />
      <source>Undone</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/mail_answers.py" />
      <source>Unknown</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <source>Unknown: {code}</source>
      <translation>Desconocido: {code}</translation>
    </message>
    <message>
      <location filename="../../app/shell/lock/sheet.py" />
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <location filename="../../app/shell/announcing.py" />
      <source>Unlock the desk to see it.</source>
      <translation>Desbloquee el escritorio para verlo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk.py" />
      <source>Unlock the keyring and save again, or let your mail program send the tickets.</source>
      <translation>Desbloquee el llavero y guarde otra vez, o deje que su programa de correo envíe los tickets.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <location filename="../../app/exchange/file_kinds.py" />
      <source>Unpack it first and choose the table inside.</source>
      <translation>Descomprímalo primero y elija la tabla que contiene.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>Unpack it first, and choose users.csv.</source>
      <translation>Descomprímalo primero y elija users.csv.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Unread</source>
      <translation>Sin leer</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Unsafe</source>
      <translation>Peligro</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/question_card.py" />
      <source>Unsafe — stop</source>
      <translation>Peligro — alto</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>Unsafe:</source>
      <translation>Peligro:</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/checklist.py" />
      <source>Unsafe: {ask}</source>
      <translation>Peligro: {ask}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/question_card.py" />
      <source>Unsafe: {unsafe}</source>
      <translation>Peligro: {unsafe}</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Until (last day)</source>
      <translation>Hasta (último día)</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>Until (time)</source>
      <translation>Hasta (hora)</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>Up to date</source>
      <translation>Al día</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>Up to date with the school's desks</source>
      <translation>Al día con los escritorios de la escuela</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/runner.py" />
      <source>Up to date: nothing new.</source>
      <translation>Al día: nada nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/runner.py" />
      <source>Up to date: what the others did is here.</source>
      <translation>Al día: lo que hicieron los demás está aquí.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>Update the program on this computer, then open it again.</source>
      <translation>Actualice el programa en esta computadora y ábralo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/bundle.py" />
      <source>Update the program on this computer, then try again.</source>
      <translation>Actualice el programa en esta computadora y vuelva a intentarlo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/bad_objects.py" />
      <source>Update the program on this computer; until then what is in it waits.</source>
      <translation>Actualice el programa en esta computadora; hasta entonces, lo que contiene espera.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/address.py" />
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Update the program, then try again.</source>
      <translation>Actualice el programa e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Updates</source>
      <translation>Actualizaciones</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/inventory/service/facts.py" />
      <source>Updates end</source>
      <translation>Actualiz. hasta</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <source>Updates end (month)</source>
      <translation>Actualizaciones hasta (mes)</translation>
    </message>
    <message>
      <location filename="../../app/store/opening.py" />
      <source>Updating the desk</source>
      <translation>Actualizando el escritorio</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Urgent</source>
      <translation>Urgente</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>Use</source>
      <translation>Uso</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/photos.py" />
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>Use a JPEG or PNG file.</source>
      <translation>Use un archivo JPEG o PNG.</translation>
    </message>
    <message>
      <location filename="../../app/ui/images.py" />
      <source>Use a JPEG or PNG picture.</source>
      <translation>Use una imagen JPEG o PNG.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/handouts.py" />
      <source>Use a PNG, JPEG, GIF, WebP or BMP picture.</source>
      <translation>Use una imagen PNG, JPEG, GIF, WebP o BMP.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/follow_ups.py" />
      <source>Use of what was learned</source>
      <translation>Uso de lo aprendido</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>Use the keyring or the passphrase that the desk was made with.</source>
      <translation>Use el llavero o la frase de acceso con que se creó el escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/passphrase.py" />
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Use the recovery sheet</source>
      <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/standards_sheet.py" />
      <source>Use these</source>
      <translation>Usar estos</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>Use this PIN</source>
      <translation>Usar este PIN</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/passphrase.py" />
      <source>Use this passphrase</source>
      <translation>Usar esta frase de acceso</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>User name</source>
      <translation>Nombre de usuario</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/column_chooser.py" />
      <source>Usual columns</source>
      <translation>Columnas habituales</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/month.py" />
      <source>Usual time to a solution</source>
      <translation>Tiempo habitual hasta la solución</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/month.py" />
      <source>Usual time to an answer</source>
      <translation>Tiempo habitual hasta la respuesta</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Usually takes (minutes)</source>
      <translation>Normalmente toma (minutos)</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/eye.py" />
      <location filename="../../app/sync/service/outside.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <location filename="../../app/troubleshooting/records.py" />
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Version of the form</source>
      <translation>Versión del formulario</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Version {version}.</source>
      <translation>Versión {version}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/roles.py" />
      <source>Viewer</source>
      <translation>Observador(a)</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/filter_bar.py" />
      <source>Views</source>
      <translation>Vistas</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>Wait longer</source>
      <translation>Esperar más</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/invitation.py" />
      <source>Wait until the history is here: about a minute. From then on you work with or without a network.</source>
      <translation>Espere a que llegue el historial: cerca de un minuto. Desde entonces trabaja con o sin red.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>Wait until the program knows; then decide.</source>
      <translation>Espere hasta que el programa lo sepa; después decida.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/columns.py" />
      <source>Waiting</source>
      <translation>Espera</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/lists.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>Waiting on TSS</source>
      <translation>Le toca a TSS</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>Waiting on a part</source>
      <translation>Falta una pieza</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/lists.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>Waiting on us</source>
      <translation>Nos toca</translation>
    </message>
    <message>
      <location filename="../../app/today/page/panes.py" />
      <source>Waiting on you</source>
      <translation>Pendiente para usted</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Waiting since</source>
      <translation>En espera desde</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/table.py" />
      <source>Waits (school days)</source>
      <translation>Espera (días de clases)</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/table.py" />
      <source>Waits elsewhere</source>
      <translation>Espera en otra parte</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/printed.py" />
      <location filename="../../app/tickets/page/steps.py" />
      <source>Waits for a part</source>
      <translation>Espera una pieza</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <location filename="../../app/tickets/service/facts.py" />
      <source>Waits on another computer</source>
      <translation>Espera en otra computadora</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>Waits to be sent</source>
      <translation>Por enviar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>Waits {when}</source>
      <translation>Pendiente {when}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <location filename="../../app/inventory/service/facts.py" />
      <source>Warranty ends</source>
      <translation>Garantía hasta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/device_picker.py" />
      <source>Warranty until {day}</source>
      <translation>Garantía hasta {day}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/feedback_files.py" />
      <source>Was taken over before.</source>
      <translation>Ya se tomó antes.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Was there</source>
      <translation>Asistió</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/certificates.py" />
      <source>Was there less than {share}% of the time.</source>
      <translation>Estuvo menos del {share} % del tiempo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>Way to it</source>
      <translation>Vía de envío</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk.py" />
      <source>Way to the helpdesk</source>
      <translation>Vía a la mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/helpdesk.py" />
      <source>Way to the helpdesk changed</source>
      <translation>Vía a la mesa de ayuda cambiada</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Web address</source>
      <translation>Dirección web</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Web address of the service</source>
      <translation>Dirección web del servicio</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>WebDAV</source>
      <translation>WebDAV</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/first_start.py" />
      <source>Welcome. Three questions, then you can start.</source>
      <translation>Le damos la bienvenida. Tres preguntas y puede comenzar.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>Went on</source>
      <translation>Siguió en otra</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/sync/printout/eye.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>What TSS has to know</source>
      <translation>Lo que TSS tiene que saber</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/ticket_form.py" />
      <source>What TSS needs to know</source>
      <translation>Lo que TSS necesita saber</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/answers_brought.py" />
      <source>What TSS wrote</source>
      <translation>Lo que escribió TSS</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What and for whom</source>
      <translation>Qué y para quién</translation>
    </message>
    <message>
      <location filename="../../app/network/update_notice.py" />
      <source>What answered at the district's address is not signed by the district.</source>
      <translation>Lo que respondió en la dirección del distrito no está firmado por el distrito.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>What answers at {host} is no mail server that this program can use.</source>
      <translation>Lo que responde en {host} no es un servidor de correo que este programa pueda usar.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <source>What becomes of the lines</source>
      <translation>Qué pasa con las líneas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>What came of it</source>
      <translation>Qué resultó</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/rows.py" />
      <source>What differs</source>
      <translation>Qué difiere</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>What do people call the helpdesk?</source>
      <translation>¿Cómo llama la gente a la mesa de ayuda?</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>What doesn’t work?</source>
      <translation>¿Qué no funciona?</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What each person will be able to do</source>
      <translation>Lo que cada persona podrá hacer</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>What follows begins a page</source>
      <translation>Lo que sigue comienza una página</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/deeds.py" />
      <location filename="../../app/cover/page/happened_view.py" />
      <location filename="../../app/cover/printout/account.py" />
      <location filename="../../app/tickets/page/ticket_form.py" />
      <location filename="../../app/tickets/records.py" />
      <source>What happened</source>
      <translation>Qué pasó</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>What happened so far</source>
      <translation>Qué ha pasado hasta ahora</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>What happened to it</source>
      <translation>Qué pasó con él</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <source>What happened while you were away</source>
      <translation>Qué pasó durante su ausencia</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>What happened while you were away: read</source>
      <translation>Qué pasó durante su ausencia: leído</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <source>What happened while {away} was away</source>
      <translation>Qué pasó durante la ausencia de {away}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/ticket_form.py" />
      <source>What happened, and what was tried</source>
      <translation>Qué pasó y qué se intentó</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_preview.py" />
      <location filename="../../app/professional_development/page/plan/block_card.py" />
      <location filename="../../app/professional_development/page/plan/block_form.py" />
      <source>What happens</source>
      <translation>Qué pasa</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>What has come so far is kept.</source>
      <translation>Lo que ha llegado hasta ahora se conserva.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <location filename="../../app/tickets/service/conversation.py" />
      <source>What has left the building can't be taken back.</source>
      <translation>Lo que salió del edificio no se puede recuperar.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>What has never arrived is typed again by whoever still knows it; nothing that is here is lost.</source>
      <translation>Lo que nunca llegó lo vuelve a escribir quien todavía lo sepa; nada de lo que está aquí se pierde.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>What is done from now on changes nothing on any other desk; what the others do is sealed with new keys that it does not get.</source>
      <translation>Lo que se haga desde ahora no cambia nada en ningún otro escritorio; lo que hagan los demás se sella con claves nuevas que no recibe.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>What is done on {computer} from now on changes nothing on any other desk; what the others do is sealed with new keys that it does not get.</source>
      <translation>Lo que se haga desde ahora en {computer} no cambia nada en ningún otro escritorio; lo que hagan los demás se sella con claves nuevas que no recibe.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What is handed out</source>
      <translation>Lo que se reparte</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/roster_import.py" />
      <source>What is in the column</source>
      <translation>Qué hay en la columna</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/session_head.py" />
      <source>What is it about?</source>
      <translation>¿De qué trata?</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <source>What is it called?</source>
      <translation>¿Cómo se llama?</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>What is its web address? It begins with https://</source>
      <translation>¿Cuál es su dirección web? Comienza con https://</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>What is missing lies where the desks meet: {lies}</source>
      <translation>Lo que falta está donde se encuentran los escritorios: {lies}</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>What is missing was done on this computer, before its disk was put back</source>
      <translation>Lo que falta se hizo en esta computadora, antes de que se restaurara su disco</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>What is missing was done on {computer}, {heard}</source>
      <translation>Lo que falta se hizo en {computer}, {heard}</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>What is missing was done on {computer}, {heard}; it was removed</source>
      <translation>Lo que falta se hizo en {computer}, {heard}; esa computadora fue quitada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What is needed to lead it</source>
      <translation>Lo que se necesita para dirigirla</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/outside.py" />
      <source>What is on it stays readable here. To come back, ask the liaison for a new invitation and begin a new desk with it.</source>
      <translation>Lo que tiene se puede seguir leyendo aquí. Para volver, pida al enlace una nueva invitación y comience con ella un escritorio nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>What is on that computer already stays readable there. To come back, somebody must be invited again.</source>
      <translation>Lo que ya está en esa computadora se podrá seguir leyendo ahí. Para volver, hay que invitar de nuevo a esa persona.</translation>
    </message>
    <message>
      <location filename="../../app/shell/status_bar.py" />
      <source>What is saved where</source>
      <translation>Qué está guardado y dónde</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>What is shown</source>
      <translation>Qué se muestra</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>What is the id of the access key?</source>
      <translation>¿Cuál es el ID de la clave de acceso?</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>What is there</source>
      <translation>Qué hay ahí</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/improvement_plan/printout.py" />
      <source>What is to be reached</source>
      <translation>Qué se quiere lograr</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>What is unsafe here</source>
      <translation>Qué es peligroso aquí</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/entry_pane.py" />
      <source>What is written there</source>
      <translation>Lo que está escrito allí</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/trouble_list.py" />
      <source>What is wrong</source>
      <translation>Qué está mal</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>What it holds</source>
      <translation>Qué contiene</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <source>What it is measured by</source>
      <translation>Con qué se mide</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What it may cost, in dollars</source>
      <translation>Cuánto puede costar, en dólares</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>What it opens</source>
      <translation>Qué abre</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/editor.py" />
      <source>What it shows</source>
      <translation>Qué muestra</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/you.py" />
      <source>What lists, cards and forms are laid out for. Labels know their own sheets.</source>
      <translation>Para qué papel se disponen listas, tarjetas y formularios. Las etiquetas conocen sus propias hojas.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What makes this session necessary</source>
      <translation>Por qué hace falta esta sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What must be installed or reachable</source>
      <translation>Lo que debe estar instalado o accesible</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What must be understood</source>
      <translation>Lo que se debe entender</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What participants bring</source>
      <translation>Lo que traen los participantes</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What participants make, and by when</source>
      <translation>Lo que hacen los participantes, y para cuándo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>What people call it</source>
      <translation>Cómo la llama la gente</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>What people said on the day</source>
      <translation>Lo que se dijo ese día</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>What people say</source>
      <translation>Lo que dice la gente</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>What still waits can be taken back on its page; what has left this desk can't.</source>
      <translation>Lo que aún espera se puede retirar en su página; lo que ya salió de este escritorio, no.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/feedback_form.py" />
      <source>What students gain</source>
      <translation>Qué ganan los estudiantes</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>What the district changed in “{title}”</source>
      <translation>Lo que el distrito cambió en “{title}”</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What the money is for, and from which source</source>
      <translation>Para qué es el dinero, y de qué fuente</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/feedback_form.py" />
      <source>What the school did for it</source>
      <translation>Qué hizo la escuela para ello</translation>
    </message>
    <message>
      <location filename="../../app/ui/trial.py" />
      <source>What the test of the connection found</source>
      <translation>Lo que encontró la prueba de la conexión</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>What they are</source>
      <translation>Su rol</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>What they should know</source>
      <translation>Lo que debe saber</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>What they should know this time</source>
      <translation>Lo que debe saber esta vez</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>What to do or tell now</source>
      <translation>Qué hacer o decir ahora</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>What to write here</source>
      <translation>Qué escribir aquí</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/holding.py" />
      <source>What waits is sent from this computer</source>
      <translation>Lo que está en espera se envía desde esta computadora</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/outside.py" />
      <source>What was done</source>
      <translation>Qué se hizo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <source>What was done to this session</source>
      <translation>Qué se hizo con esta sesión</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/deeds.py" />
      <source>What was done to this ticket</source>
      <translation>Lo que se hizo con este ticket</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>What was entered</source>
      <translation>Qué se ingresó</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>What was entered after {when} is read out of the damaged file as far as it can be; that file stays in the folder.</source>
      <translation>Lo que se ingresó después de {when} se lee del archivo dañado en la medida de lo posible; ese archivo queda en la carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <location filename="../../app/professional_development/records.py" />
      <source>What was found</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/deeds.py" />
      <source>What was given twice can’t be kept as shown. Give one another, or make them one.</source>
      <translation>Lo que se repite no se puede conservar como se muestra. Dele otro valor a uno, o conviértalos en uno solo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>What was just removed is still there.</source>
      <translation>Lo que se acaba de quitar sigue ahí.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>What was just written did not come back as it was.</source>
      <translation>Lo que se acaba de escribir no volvió como estaba.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>What was just written is not in the list of files, or not with its size.</source>
      <translation>Lo que se acaba de escribir no está en la lista de archivos, o no con su tamaño.</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>What was known to action {action} is not what the log says.</source>
      <translation>Lo que sabía la acción {action} no coincide con la bitácora.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/paper.py" />
      <location filename="../../app/troubleshooting/printout/run.py" />
      <source>What was tried</source>
      <translation>Lo que se intentó</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/run.py" />
      <source>What was tried · checklist version {version}</source>
      <translation>Lo que se intentó · versión {version} de la lista</translation>
    </message>
    <message>
      <location filename="../../app/tickets/printout/ticket.py" />
      <source>What was written</source>
      <translation>Lo que se escribió</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>What will show that it worked</source>
      <translation>Qué mostrará que funcionó</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/printout.py" />
      <location filename="../../app/shell/restore/sheet.py" />
      <source>What would be different</source>
      <translation>Qué sería distinto</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <location filename="../../app/professional_development/page/handout/toolbar.py" />
      <source>What you can write</source>
      <translation>Qué puede escribir</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>What you do goes to the others. What is missing of theirs is asked for again and again.</source>
      <translation>Lo que usted hace llega a los demás. Lo que falta de ellos se pide una y otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <location filename="../../app/sync/channels/http_store.py" />
      <source>What you do meanwhile is kept here and goes later.</source>
      <translation>Lo que haga mientras tanto se conserva aquí y se envía después.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/feedback_form.py" />
      <source>What you do with it</source>
      <translation>Qué hace usted con ello</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/feedback_form.py" />
      <source>What you take with you</source>
      <translation>Qué se lleva usted</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>What you typed is still here. Check the disk, then try again.</source>
      <translation>Lo que escribió sigue aquí. Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>What you typed is still here. Make some room, then save again.</source>
      <translation>Lo que escribió sigue aquí. Haga espacio y guarde de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>What you typed is still here. Take off its write protection, or ask for the right to change files in it; then try again.</source>
      <translation>Lo que escribió sigue aquí. Quítele la protección contra escritura, o pida permiso para cambiar sus archivos; luego inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>What you typed is still here. Try again in a minute. If it stays so, let your scanner or backup program leave out the desk's folder.</source>
      <translation>Lo que escribió sigue aquí. Inténtelo de nuevo en un minuto. Si sigue igual, haga que su antivirus o programa de copias omita la carpeta del escritorio.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/plan_tab.py" />
      <source>What you were typing here is still there.</source>
      <translation>Lo que estaba escribiendo sigue aquí.</translation>
    </message>
    <message>
      <location filename="../../app/cover/printout/brief.py" />
      <source>What {away} would hand over</source>
      <translation>Lo que entregaría {away}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>What {name} has done until now stays.</source>
      <translation>Lo que {name} ha hecho hasta ahora se conserva.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>Whatever you change here is kept too.</source>
      <translation>También se conserva lo que usted cambie aquí.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/service/table.py" />
      <location filename="../../app/sync/service/outside.py" />
      <location filename="../../app/tickets/printout/ticket.py" />
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>When a tag or serial is on several lines</source>
      <translation>Si una etiqueta o serie está en varias líneas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/session_head.py" />
      <location filename="../../app/professional_development/page/when_sheet.py" />
      <source>When and where</source>
      <translation>Cuándo y dónde</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>When they have gone, say so here: then nobody is told twice.</source>
      <translation>Cuando se hayan enviado, indíquelo aquí: así no se avisa a nadie dos veces.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>When to use it</source>
      <translation>Cuándo usarla</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>When will you look?</source>
      <translation>¿Cuándo lo revisará?</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/facts.py" />
      <location filename="../../app/inventory/service/table.py" />
      <location filename="../../app/tickets/printout/month.py" />
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/needs.py" />
      <source>Where does the helpdesk take mail? It looks like help@district.org.</source>
      <translation>¿En qué dirección recibe correo la mesa de ayuda? Se parece a help@district.org.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>Where should the files go?</source>
      <translation>¿Dónde deben ir los archivos?</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/invitation.py" />
      <source>Where the desks meet: {place}</source>
      <translation>Dónde se encuentran los escritorios: {place}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/front.py" />
      <source>Where the keys, spares and papers are, and whom to call. Write it once: it stands on every brief.</source>
      <translation>Dónde están las llaves, los repuestos y los papeles, y a quién llamar. Escríbalo una sola vez: aparece en cada informe.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Where the program stumbled, without any of the school's data: for whoever looks after Liaison Desk</source>
      <translation>Dónde tropezó el programa, sin ningún dato de la escuela: para quien se ocupa de Liaison Desk</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <location filename="../../app/sync/page/settings.py" />
      <source>Where the school's desks meet</source>
      <translation>Dónde se encuentran los escritorios de la escuela</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/front.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <location filename="../../app/cover/printout/brief.py" />
      <location filename="../../app/cover/records.py" />
      <source>Where things are</source>
      <translation>Dónde está todo</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>Where things are and whom to call: written down</source>
      <translation>Dónde está todo y a quién llamar: anotado</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Where things are, one a line</source>
      <translation>Dónde está todo, una cosa por línea</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <location filename="../../app/cover/page/sheets.py" />
      <source>Where things are, whom to call</source>
      <translation>Dónde está todo y a quién llamar</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <source>Where things are, whom to call…</source>
      <translation>Dónde está todo y a quién llamar…</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>Where to save the mails</source>
      <translation>Dónde guardar los correos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk.py" />
      <source>Where your tickets go</source>
      <translation>A dónde van sus tickets</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>Whether action {action} counts is not what the log says.</source>
      <translation>Si la acción {action} cuenta o no, no coincide con la bitácora.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/needs.py" />
      <source>Which address do you send from? Answers come there.</source>
      <translation>¿Desde qué dirección envía usted? Ahí llegan las respuestas.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Which bucket?</source>
      <translation>¿Qué bucket?</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>Which desk?</source>
      <translation>¿Qué escritorio?</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/flow.py" />
      <source>Which export?</source>
      <translation>¿Qué exportación?</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/place_form.py" />
      <source>Which folder? Choose it, or type where it is.</source>
      <translation>¿Qué carpeta? Elíjala, o escriba dónde está.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/needs.py" />
      <source>Which queue do tickets go to? Ask the helpdesk.</source>
      <translation>¿A qué cola van los tickets? Pregunte a la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/needs.py" />
      <source>Which server sends your mail? It looks like smtp.school.org.</source>
      <translation>¿Qué servidor envía su correo? Se parece a smtp.school.org.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <source>Which sessions</source>
      <translation>Qué sesiones</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/deeds.py" />
      <source>While {away} was away</source>
      <translation>Durante la ausencia de {away}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/sync/service/outside.py" />
      <location filename="../../app/tickets/printout/ticket.py" />
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/eye.py" />
      <source>Who and when</source>
      <translation>Quién y cuándo</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/goal_sheet.py" />
      <source>Who answers for it</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Who covers</source>
      <translation>Quién cubre</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Who covers from now on</source>
      <translation>Quién cubre desde ahora</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Who covers gets the brief of what is open, on Today and on paper.</source>
      <translation>Quien cubre recibe el informe de lo pendiente, en Hoy y en papel.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>Who has just signed in</source>
      <translation>Quién acaba de ingresar</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Who is away?</source>
      <translation>¿Quién está ausente?</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>Who is in</source>
      <translation>Quién está</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>Who is in the space is not what the log says.</source>
      <translation>Quiénes están en el espacio no coincide con la bitácora.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>Who leads it, one a line</source>
      <translation>Quién la dirige, uno por línea</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>Who shares, and how it stands</source>
      <translation>Quién comparte, y cómo va</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/answers_brought.py" />
      <source>Who wrote it</source>
      <translation>Quién lo escribió</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/recovery_sheet.py" />
      <source>Whoever has this sheet and the desk's folder can read everything in it. Keep it in the school's safe or a locked cabinet, not beside the computer.</source>
      <translation>Quien tenga esta hoja y la carpeta del escritorio puede leer todo lo que contiene. Guárdela en la caja fuerte de la escuela o en un gabinete con llave, no junto a la computadora.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>Whole brief</source>
      <translation>Informe completo</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>Whom do you invite?</source>
      <translation>¿A quién invita?</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <location filename="../../app/cover/records.py" />
      <location filename="../../app/inventory/page/import_columns.py" />
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/asking.py" />
      <source>Why (for those who were invited)</source>
      <translation>Motivo (para quienes fueron invitados)</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Why (optional)</source>
      <translation>Motivo (opcional)</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/corrections.py" />
      <source>Why are they set by hand?</source>
      <translation>¿Por qué se fijan a mano?</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>Why cancelled</source>
      <translation>Por qué se canceló</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/why_card.py" />
      <source>Why this session</source>
      <translation>Por qué esta sesión</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>With a passphrase, the desk's folder can be opened on another computer, or restored after this one is lost. It is asked for only where the keyring does not have the key. The recovery sheet opens the desk when neither has it: print it once, and keep it locked away.</source>
      <translation>Con una frase de acceso, la carpeta del escritorio se puede abrir en otra computadora, o restaurar si se pierde esta. Solo se pide donde el llavero no tiene la clave. La hoja de recuperación abre el escritorio cuando no está ninguna de las dos: imprímala una vez y guárdela bajo llave.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/email.py" />
      <source>With its attachments this message has {size}; mail servers take up to {largest}.</source>
      <translation>Con sus archivos adjuntos este mensaje tiene {size}; los servidores de correo aceptan hasta {largest}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/recovery_sheet.py" />
      <source>With these 13 groups the desk can be opened on any computer that has its folder. Liaison Desk asks for them when it does not find the key. Use them when</source>
      <translation>Con estos 13 grupos se puede abrir el escritorio en cualquier computadora que tenga su carpeta. Liaison Desk los pide cuando no encuentra la clave. Úselos cuando</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/waiting.py" />
      <source>With {helpdesk}</source>
      <translation>En {helpdesk}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/attachments.py" />
      <source>With “{name}” the files together would be larger than {size}.</source>
      <translation>Con “{name}” los archivos juntos pasarían de {size}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Withdraw</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/inviting.py" />
      <source>Withdraw it and invite once more.</source>
      <translation>Retírela e invite otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>Withdraw the invitation for {name}</source>
      <translation>Retirar la invitación de {name}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>Without a category</source>
      <translation>Sin categoría</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>Without a person</source>
      <translation>Sin persona</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>Without a room</source>
      <translation>Sin sala</translation>
    </message>
    <message>
      <location filename="../../app/inventory/printout.py" />
      <source>Without a status</source>
      <translation>Sin estado</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/facts.py" />
      <source>Without a tag</source>
      <translation>Sin etiqueta</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/mapping_sheet.py" />
      <location filename="../../app/professional_development/service/found.py" />
      <location filename="../../app/tickets/page/conversation.py" />
      <location filename="../../app/tickets/service/duplicates.py" />
      <location filename="../../app/tickets/service/facts.py" />
      <source>Without a title</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/printout.py" />
      <source>Without a year</source>
      <translation>Sin año</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/needs.py" />
      <source>Without https, everybody on the way could read the token. Ask the helpdesk for its https address.</source>
      <translation>Sin https, cualquiera en el camino podría leer el token. Pida a la mesa de ayuda su dirección https.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/words.py" />
      <source>Word {place}, “{word}”, is not one of the words that are used.</source>
      <translation>La palabra {place}, “{word}”, no es una de las palabras que se usan.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Words for No</source>
      <translation>Texto para No</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Words for Yes</source>
      <translation>Texto para Sí</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Words on the No button</source>
      <translation>Texto del botón No</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>Words on the Yes button</source>
      <translation>Texto del botón Sí</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Words or code</source>
      <translation>Palabras o código</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>Words set apart</source>
      <translation>Palabras aparte, como cita</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/signs_sheet.py" />
      <source>Words that stand out</source>
      <translation>Palabras que resaltan</translation>
    </message>
    <message>
      <location filename="../../app/shell/closing.py" />
      <source>Work is still under way</source>
      <translation>Todavía hay trabajo en curso</translation>
    </message>
    <message>
      <location filename="../../app/shell/closing.py" />
      <source>Work is still under way. Unlock the desk to stop it, or close the window later.</source>
      <translation>Todavía hay trabajo en curso. Desbloquee el escritorio para detenerlo, o cierre la ventana más tarde.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>Working</source>
      <translation>Trabajando</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>Write a few words first.</source>
      <translation>Escriba primero unas palabras.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Write a line “{needed} = …” at its top.</source>
      <translation>Escriba una línea “{needed} = …” al principio.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Write a line “{needed} = …” below its [[…]].</source>
      <translation>Escriba una línea “{needed} = …” debajo de su [[…]].</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/so_far.py" />
      <source>Write a note to “{said}”</source>
      <translation>Escribir una nota a “{said}”</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>Write a reply instead.</source>
      <translation>Escriba mejor una respuesta.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Write a time like 11:30 am.</source>
      <translation>Escriba una hora como 11:30 am.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <location filename="../../app/professional_development/page/people/sheet_pane.py" />
      <location filename="../../app/professional_development/page/when_sheet.py" />
      <source>Write a time like 2:45 pm.</source>
      <translation>Escriba una hora como 2:45 pm.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Write at least one choice.</source>
      <translation>Escriba al menos una opción.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>Write hours like 1.5.</source>
      <translation>Escriba horas como 1.5.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>Write it as 2:50 pm.</source>
      <translation>Escríbala así: 2:50 pm.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Write it as ["one", "another"].</source>
      <translation>Escríbalo así: ["uno", "otro"].</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Write it as {name} = "…".</source>
      <translation>Escríbalo así: {name} = "…".</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>Write it like 120 or 89.50.</source>
      <translation>Escríbalo como 120 o 89.50.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Write it without quotes, for example 4.</source>
      <translation>Escríbalo sin comillas, por ejemplo 4.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>Write it without quotes.</source>
      <translation>Escríbalo sin comillas.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>Write one of your own, or bring in a file.</source>
      <translation>Escriba una propia o traiga un archivo.</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/printing.py" />
      <source>Write pages as 1-3, 7.</source>
      <translation>Escriba las páginas como 1-3, 7.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/handout/preview.py" />
      <source>Write the handout</source>
      <translation>Escribir el material</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <source>Write the text first, then keep it.</source>
      <translation>Escriba primero el texto y luego guárdelo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/reply_box.py" />
      <source>Write to TSS…</source>
      <translation>Escribir a TSS…</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/trying_out.py" />
      <source>Writing</source>
      <translation>Escribir</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/running.py" />
      <source>Writing a note</source>
      <translation>Escribiendo una nota</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>Writing invitations</source>
      <translation>Escribiendo invitaciones</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>Writing the table</source>
      <translation>Escribiendo la tabla</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/deeds.py" />
      <location filename="../../app/professional_development/page/files.py" />
      <source>Writing {name}</source>
      <translation>Escribiendo {name}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/columns.py" />
      <location filename="../../app/tickets/records.py" />
      <location filename="../../app/tickets/service/table.py" />
      <source>Written</source>
      <translation>Escrito</translation>
    </message>
    <message>
      <location filename="../../app/exchange/values.py" />
      <location filename="../../app/inventory/page/field_words.py" />
      <location filename="../../app/inventory/rules/words.py" />
      <location filename="../../app/troubleshooting/page/answers.py" />
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <location filename="../../app/troubleshooting/page/question_card.py" />
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <location filename="../../app/wiring/naming.py" />
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/news_sheet.py" />
      <source>Yes leads to</source>
      <translation>“Sí” lleva a</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/custom_fields.py" />
      <source>Yes or no</source>
      <translation>Sí o no</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/checklist.py" />
      <source>Yes: {ask}</source>
      <translation>Sí: {ask}</translation>
    </message>
    <message>
      <location filename="../../app/shell/top_bar.py" />
      <location filename="../../app/tickets/page/known_ticket.py" />
      <source>You</source>
      <translation>Usted</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/second_desk.py" />
      <source>You already have a desk here</source>
      <translation>Usted ya tiene un escritorio aquí</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/sections.py" />
      <location filename="../../app/shell/settings/you.py" />
      <source>You and your school</source>
      <translation>Usted y su escuela</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>You are here. What you would hand over now is below.</source>
      <translation>Usted está presente. Abajo está lo que entregaría ahora.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>You are signed in as {name}.</source>
      <translation>Inició sesión como {name}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>You are signed in.</source>
      <translation>Inició sesión.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>You are the alternate</source>
      <translation>Usted es suplente</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>You are the alternate of {names}</source>
      <translation>Usted es suplente de {names}</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>You are the alternate, and no cover is running: this was not changed.</source>
      <translation>Usted es suplente y no hay ninguna suplencia en curso: esto no se cambió.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>You are the alternate. You may read everything; begin a cover to change it.</source>
      <translation>Usted es suplente. Puede leer todo; para cambiar algo, comience una suplencia.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <source>You asked for it. It waits until {holder} lets go of it, last heard of {when}.</source>
      <translation>Usted lo pidió. Espera hasta que lo suelte {holder} (última noticia: {when}).</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/known_ticket.py" />
      <source>You asked for it. It waits until {holder} lets go of it.</source>
      <translation>Usted lo pidió. Espera hasta que lo suelte {holder}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/eye.py" />
      <source>You changed {names} on two computers, the one without having seen the other.</source>
      <translation>Usted cambió {names} en dos computadoras, sin que una hubiera visto a la otra.</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <location filename="../../app/cover/page/attending.py" />
      <location filename="../../app/cover/page/cover_card.py" />
      <location filename="../../app/cover/page/facts.py" />
      <source>You cover for {away}</source>
      <translation>Usted cubre a {away}</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>You cover for {away} already.</source>
      <translation>Usted ya cubre a {away}.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>You cover for {away} until {day}</source>
      <translation>Usted cubre a {away} (hasta {day})</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>You cover for {away} {when}</source>
      <translation>Usted cubre a {away} {when}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/deeds.py" />
      <source>You cover for {name} from now on. The brief is on Today.</source>
      <translation>Desde ahora usted cubre a {name}. El informe está en Hoy.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>You cover {when}; it begins by itself.</source>
      <translation>Usted cubre {when}; comienza sola.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>You covered for {away}</source>
      <translation>Usted cubrió a {away}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/life_card.py" />
      <source>You deleted this {kind}; {other} went on working with it, without knowing. Keep it?</source>
      <translation>Usted eliminó esto ({kind}); sin saberlo, {other} siguió trabajando con ello. ¿Conservarlo?</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>You do not have the right to read the shared folder {folder}.</source>
      <translation>No tiene permiso para leer la carpeta compartida {folder}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>You do not have the right to write in the shared folder {folder}.</source>
      <translation>No tiene permiso para escribir en la carpeta compartida {folder}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>You have been invited by another desk? Then this is not the place: join when Liaison Desk starts for the first time on a computer.</source>
      <translation>¿Le invitó otro escritorio? Entonces no es aquí: únase cuando Liaison Desk se inicie por primera vez en una computadora.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>You have more than one on this computer.</source>
      <translation>Tiene más de uno en esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/store/refusing.py" />
      <source>You keep the inventory; everything else is for you to read.</source>
      <translation>Usted lleva el inventario; todo lo demás es solo para leer.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/reasons.py" />
      <source>You left this line out.</source>
      <translation>Usted omitió esta línea.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/feedback_form.py" />
      <source>You need not put your name on it.</source>
      <translation>No hace falta que ponga su nombre.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>You need the sheet or the file that the liaison has given you.</source>
      <translation>Necesita la hoja o el archivo que le dio el enlace.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>You see everything; to change something, begin a cover.</source>
      <translation>Usted ve todo; para cambiar algo, comience una suplencia.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>You were covered</source>
      <translation>Se cubrió su ausencia</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/lock.py" />
      <source>Your PIN opens the lock; so does the desk's passphrase, if it has one.</source>
      <translation>Su PIN abre el bloqueo; también la frase de acceso del escritorio, si la tiene.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>Your absence begins</source>
      <translation>Comienza su ausencia</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>Your absence has ended: are you back?</source>
      <translation>Su ausencia terminó: ¿ya volvió?</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>Your alternate and the library media specialist can work on it too, each on their own computer.</source>
      <translation>Su suplente y la persona a cargo de la biblioteca también pueden trabajar en él, cada quien en su propia computadora.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>Your alternate, the library media specialist or a second computer of yours can work on the same desk. Each keeps all of it, works without a network, and they meet in a place of your own: what is put there is encrypted on this computer first.</source>
      <translation>Su suplente, la persona a cargo de la biblioteca o una segunda computadora suya pueden trabajar en el mismo escritorio. Cada una lo conserva todo, trabaja sin red, y se encuentran en un lugar propio: lo que se pone ahí se cifra antes en esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/shell/updates/watch.py" />
      <source>Your district has a new version.</source>
      <translation>Su distrito tiene una versión nueva.</translation>
    </message>
    <message>
      <location filename="../../app/shell/updates/watch.py" />
      <source>Your district has a new version. New: {new}.</source>
      <translation>Su distrito tiene una versión nueva. Novedades: {new}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>Your district says here when there is a new version. It was not asked yet.</source>
      <translation>Aquí su distrito avisa cuando hay una versión nueva. Aún no se le ha consultado.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/keeping.py" />
      <source>Your draft is kept.</source>
      <translation>Su borrador se conserva.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Your draft is kept. It is here when you edit this checklist again.</source>
      <translation>Su borrador se conserva. Estará aquí cuando vuelva a editar esta lista.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/keeping.py" />
      <source>Your draft was thrown away.</source>
      <translation>Su borrador se descartó.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>Your eye</source>
      <translation>Su atención</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Your mail address</source>
      <translation>Su dirección de correo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>Your mail address there</source>
      <translation>Su dirección de correo allá</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>Your mail program has the invitation. Send it there.</source>
      <translation>Su programa de correo tiene la invitación. Envíela desde allí.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/first_start.py" />
      <location filename="../../app/shell/settings/you.py" />
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>Your name, as it shall stand beside what you do</source>
      <translation>Su nombre, como debe aparecer junto a lo que haga</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/sheets.py" />
      <source>Your own part ends; all you did stays.</source>
      <translation>Su parte termina; todo lo que hizo se conserva.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/deeds.py" />
      <source>Your reply did not leave. It is back in its place below.</source>
      <translation>Su respuesta no salió. Está otra vez en su lugar, abajo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outbox_runner.py" />
      <source>Your reply has reached TSS.</source>
      <translation>Su respuesta llegó a TSS.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/first_start.py" />
      <location filename="../../app/shell/settings/you.py" />
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>Your school</source>
      <translation>Su escuela</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/import_sheet.py" />
      <source>Your school has “{title}” with the same key.</source>
      <translation>Su escuela tiene “{title}” con la misma clave.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>Your school’s own</source>
      <translation>Propia de su escuela</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a GIF picture</source>
      <translation>una imagen GIF</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a JPEG picture</source>
      <translation>una imagen JPEG</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a JSON file</source>
      <translation>un archivo JSON</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a PDF document</source>
      <translation>un documento PDF</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a PNG picture</source>
      <translation>una imagen PNG</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a TIFF picture</source>
      <translation>una imagen TIFF</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a Word document</source>
      <translation>un documento de Word</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <source>a ZIP archive</source>
      <translation>un archivo ZIP</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <source>a binary Excel workbook (.xlsb)</source>
      <translation>un libro binario de Excel (.xlsb)</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>a computer that this desk does not know yet</source>
      <translation>una computadora que este escritorio todavía no conoce</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/recovery.py" />
      <source>a computer was stolen, and whoever could remove it has left the school;</source>
      <translation>hayan robado una computadora, y quien podía quitarla ya no esté en la escuela;</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a database</source>
      <translation>una base de datos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <source>a day cannot be read: {error}.</source>
      <translation>un día no se puede leer: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/photos.py" />
      <source>a device</source>
      <translation>un dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a media file</source>
      <translation>un archivo multimedia</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a packed (7-Zip) file</source>
      <translation>un archivo comprimido (7-Zip)</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a packed (RAR) file</source>
      <translation>un archivo comprimido (RAR)</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a packed (bzip2) file</source>
      <translation>un archivo comprimido (bzip2)</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a packed (gzip) file</source>
      <translation>un archivo comprimido (gzip)</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a packed (xz) file</source>
      <translation>un archivo comprimido (xz)</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a packed (zstd) file</source>
      <translation>un archivo comprimido (zstd)</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a picture or film</source>
      <translation>una imagen o un video</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <source>a presentation or other Office document</source>
      <translation>una presentación u otro documento de Office</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a program</source>
      <translation>un programa</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <source>a rule gives “{priority}”, which is no priority.</source>
      <translation>una regla da “{priority}”, que no es una prioridad.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <source>a rule names “{name}”, which is no category.</source>
      <translation>una regla nombra “{name}”, que no es una categoría.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <source>a rule needs something that must hold.</source>
      <translation>una regla necesita algo que deba cumplirse.</translation>
    </message>
    <message>
      <location filename="../../app/printing/label_sheets.py" />
      <source>a size that no sheet has</source>
      <translation>una medida que ninguna hoja tiene</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a text document (RTF)</source>
      <translation>un documento de texto (RTF)</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>a web page</source>
      <translation>una página web</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/checks.py" />
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/block_stack.py" />
      <source>after the end</source>
      <translation>después del final</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>agenda block</source>
      <translation>bloque de la agenda</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>agenda blocks</source>
      <translation>bloques de la agenda</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <source>an Apple Numbers document</source>
      <translation>un documento de Apple Numbers</translation>
    </message>
    <message>
      <location filename="../../app/exchange/archives.py" />
      <source>an OpenDocument file without a spreadsheet</source>
      <translation>un archivo OpenDocument sin hoja de cálculo</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>an XML document</source>
      <translation>un documento XML</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/checks.py" />
      <source>an amount, such as 312.50</source>
      <translation>una cantidad, como 312.50</translation>
    </message>
    <message>
      <location filename="../../app/exchange/file_kinds.py" />
      <source>an old Excel (.xls) or Office file</source>
      <translation>un archivo antiguo de Excel (.xls) o de Office</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/printout.py" />
      <location filename="../../app/shell/restore/sheet.py" />
      <source>and {more:,} more</source>
      <translation>y {more:,} más</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/overview_waits.py" />
      <source>and {number:,} more</source>
      <translation>y {number:,} más</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/mapping_sheet.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>and {number} more</source>
      <translation>y {number} más</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/others.py" />
      <source>another computer with a copy of this desk</source>
      <translation>otra computadora con una copia de este escritorio</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/others.py" />
      <source>another desk</source>
      <translation>otro escritorio</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>answer by {day}</source>
      <translation>respuesta para el {day}</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>answer was due {day}</source>
      <translation>la respuesta era para el {day}</translation>
    </message>
    <message>
      <location filename="../../app/wiring/joining.py" />
      <source>are one of its members.</source>
      <translation>es integrante.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/roster_import.py" />
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>as they are</source>
      <translation>sin cambios</translation>
    </message>
    <message>
      <location filename="../../app/wiring/joining.py" />
      <source>as {role_title}: you {role_may}</source>
      <translation>como {role_title}: usted {role_may}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>at most {number} questions</source>
      <extracomment>With 1: at most {number} question</extracomment>
      <translation>
        <numerusform>{number} pregunta como máximo</numerusform>
        <numerusform>{number} preguntas como máximo</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>attachment</source>
      <translation>archivo adjunto</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>attachments</source>
      <translation>archivos adjuntos</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>before an update</source>
      <translation>antes de una actualización</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/trouble.py" />
      <source>before going back</source>
      <translation>antes de volver atrás</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>begins now</source>
      <translation>comienza ahora</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>begun unfinished</source>
      <translation>empezado sin terminar pendiente</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/block_card.py" />
      <source>block without a title</source>
      <translation>bloque sin título</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <source>called off</source>
      <translation>cancelada</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/roles.py" />
      <source>can do everything, invite and remove others.</source>
      <translation>puede hacer todo, invitar y quitar a otros.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/roles.py" />
      <source>can invite and remove, and writes no records.</source>
      <translation>puede invitar y quitar, y no escribe registros.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/roles.py" />
      <source>can read everything, and change nothing.</source>
      <translation>puede leer todo, y no cambiar nada.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/roles.py" />
      <source>can read everything, and do the liaison's work while covering.</source>
      <translation>puede leer todo, y hacer el trabajo del enlace durante una suplencia.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/roles.py" />
      <source>can read everything, and keep the inventory.</source>
      <translation>puede leer todo, y llevar el inventario.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/life.py" />
      <source>cancelled</source>
      <translation>cancelada</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>canned text</source>
      <translation>texto guardado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>canned texts</source>
      <translation>textos guardados</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>categories</source>
      <translation>categorías</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>category</source>
      <translation>categoría</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/roster_import.py" />
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>changed</source>
      <translation>con cambios</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>checklist</source>
      <translation>lista de verificación</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <source>checklist broken fix problem help symptom error not working</source>
      <translation>lista verificación descompuesto roto arreglar problema ayuda síntoma error no funciona</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>checklist set aside</source>
      <translation>lista a un lado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>checklists</source>
      <translation>listas de verificación</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>checklists set aside</source>
      <translation>listas a un lado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/folded_card.py" />
      <source>close</source>
      <translation>cerrar</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>closed</source>
      <translation>cerrado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/life.py" />
      <source>coming</source>
      <translation>asistirá</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>contains</source>
      <translation>contiene</translation>
    </message>
    <message>
      <location filename="../../app/printing/cards.py" />
      <location filename="../../app/printing/tables.py" />
      <source>continued</source>
      <translation>continuación</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_reading.py" />
      <source>counted {value}</source>
      <translation>conteo: {value}</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_reading.py" />
      <source>counted {value}, then added {since}</source>
      <translation>conteo: {value}, luego se sumó {since}</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_reading.py" />
      <source>counted {value}, then taken {since}</source>
      <translation>conteo: {value}, luego se restó {since}</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>cover</source>
      <translation>suplencia</translation>
    </message>
    <message>
      <location filename="../../app/cover/records.py" />
      <source>covers</source>
      <translation>suplencias</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>covers for {covering}</source>
      <translation>cubre a {covering}</translation>
    </message>
    <message>
      <location filename="../../app/exchange/dates.py" />
      <source>day/month/year</source>
      <translation>día/mes/año</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>device</source>
      <translation>dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>devices</source>
      <translation>dispositivos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>draft</source>
      <translation>borrador</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/preview.py" />
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>error {status}</source>
      <translation>error {status}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <source>every name must be there once.</source>
      <translation>cada nombre debe estar una sola vez.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>every standard has one</source>
      <translation>todos los estándares tienen alguna</translation>
    </message>
    <message>
      <location filename="../../app/school/district_file.py" />
      <source>every {what} must be there once.</source>
      <translation>cada {what} debe estar una sola vez.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>export ics outlook google calendar</source>
      <translation>exportar ics outlook google calendario</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/life.py" />
      <source>facilitator</source>
      <translation>facilita</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>feedback form</source>
      <translation>formulario de opiniones</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>feedback forms</source>
      <translation>formularios de opiniones</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>field</source>
      <translation>campo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>fields</source>
      <translation>campos</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>find the devices that are missing</source>
      <translation>conseguir los dispositivos que faltan</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>fixed</source>
      <translation>solucionado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/tents.py" />
      <source>fold here</source>
      <translation>doblar aquí</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>follow-up</source>
      <translation>seguimiento</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>follow-ups</source>
      <translation>seguimientos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/rules/follow_ups.py" />
      <source>for {number} days</source>
      <extracomment>With 1: for {number} day</extracomment>
      <translation>
        <numerusform>desde hace {number} día</numerusform>
        <numerusform>desde hace {number} días</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <source>from {start}</source>
      <translation>desde {start}</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <source>from {start} at {clock}</source>
      <translation>desde {start} a las {clock}</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <source>from {words}</source>
      <translation>de {words}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>gave up</source>
      <translation>abandonado</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/records.py" />
      <source>goal</source>
      <translation>meta</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <location filename="../../app/improvement_plan/records.py" />
      <source>goals</source>
      <translation>metas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>handout image</source>
      <translation>imagen del material</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>handout images</source>
      <translation>imágenes del material</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <source>has left the desk</source>
      <translation>ya salió del escritorio</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>has not joined yet</source>
      <translation>aún no se ha unido</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/life.py" />
      <source>held</source>
      <translation>realizada</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>helpdesk</source>
      <translation>mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>helpdesks</source>
      <translation>mesas de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>hours certificates record professional development print</source>
      <translation>horas constancias certificados registro expediente desarrollo profesional imprimir</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>hours of learning in all</source>
      <translation>horas de aprendizaje en total</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>how-to</source>
      <translation>explicación</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>improvement plan goal hours attendance feedback report print</source>
      <translation>plan de mejora meta horas asistencia opiniones informe imprimir</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sheet_pane.py" />
      <source>in</source>
      <translation>presente</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>in the encrypted desk: this computer has no keyring</source>
      <translation>en el escritorio cifrado: esta computadora no tiene llavero</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>in this computer's keyring</source>
      <translation>en el llavero de esta computadora</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/rules/follow_ups.py" />
      <source>in {number} days</source>
      <extracomment>With 1: in {number} day</extracomment>
      <translation>
        <numerusform>en {number} día</numerusform>
        <numerusform>en {number} días</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/invitation.py" />
      <source>into the field “Words or code”. It also knows where the desks meet.</source>
      <translation>en el campo “Palabras o código”. También sabe dónde se encuentran los escritorios.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>invite people</source>
      <translation>invitar a personas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/invite_sheet.py" />
      <source>invited already</source>
      <translation>ya invitado</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>invited {made}; has not joined yet</source>
      <translation>invitación: {made}; aún no se ha unido</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>is after</source>
      <translation>es posterior a</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>is any of</source>
      <translation>es uno de</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>is before</source>
      <translation>es anterior a</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>is filled in</source>
      <translation>tiene un valor</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>is in the log, not in the tables</source>
      <translation>está en la bitácora, no en las tablas</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/condition_editor.py" />
      <source>is none of</source>
      <translation>no es ninguno de</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>is not what the log says</source>
      <translation>no coincide con la bitácora</translation>
    </message>
    <message>
      <location filename="../../app/store/action.py" />
      <source>it is not in the agreed form</source>
      <translation>no tiene la forma acordada</translation>
    </message>
    <message>
      <location filename="../../app/store/action.py" />
      <source>it is not whole</source>
      <translation>no está completo</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/about.py" />
      <source>its own licence</source>
      <translation>licencia propia</translation>
    </message>
    <message>
      <location filename="../../app/store/action.py" />
      <source>its {what} is wrong</source>
      <translation>su {what} es incorrecto</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>kept</source>
      <translation>se conserva</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/standards.py" />
      <source>key of a goal</source>
      <translation>clave de meta</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/district.py" />
      <source>key of a prompt</source>
      <translation>clave de pregunta de seguimiento</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/district.py" />
      <source>key of a question</source>
      <translation>clave de pregunta</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/standards.py" />
      <source>key of a set</source>
      <translation>clave de conjunto</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/standards.py" />
      <source>key of a standard</source>
      <translation>clave de estándar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/district.py" />
      <source>key of a template</source>
      <translation>clave de plantilla</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>label</source>
      <translation>rótulo</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>label of No</source>
      <translation>rótulo de No</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>label of Yes</source>
      <translation>rótulo de Sí</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <location filename="../../app/sync/rules/waits.py" />
      <source>last heard of {seen}</source>
      <translation>última señal: {seen}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/today.py" />
      <source>look back</source>
      <translation>retrospectiva</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>maryland learning forward iste gaps report</source>
      <translation>maryland learning forward iste faltantes informe</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/life.py" />
      <source>maybe</source>
      <translation>tal vez</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>mean {mean:.1f} of {steps}</source>
      <translation>media {mean:.1f} de {steps}</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>mend the agenda</source>
      <translation>corregir la agenda</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>message</source>
      <translation>mensaje</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>messages</source>
      <translation>mensajes</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <source>models</source>
      <translation>modelos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>month ics outlook dates training</source>
      <translation>mes ics outlook fechas capacitación</translation>
    </message>
    <message>
      <location filename="../../app/exchange/dates.py" />
      <source>month/day/year</source>
      <translation>mes/día/año</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/tents.py" />
      <source>name tents</source>
      <translation>letreros con nombre</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>needs you</source>
      <translation>necesita su atención</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/front.py" />
      <source>never begun</source>
      <translation>nunca comenzó</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>never heard of here</source>
      <translation>aquí nunca se supo de ella</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/import_sheet.py" />
      <location filename="../../app/professional_development/page/roster_import.py" />
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>new</source>
      <translation>por agregar</translation>
    </message>
    <message>
      <location filename="../../app/store/told_history.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/entry_pane.py" />
      <location filename="../../app/professional_development/rules/life.py" />
      <source>no answer</source>
      <translation>sin respuesta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/month.py" />
      <source>no answers yet</source>
      <translation>todavía sin respuestas</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>no device</source>
      <translation>ningún dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/facts.py" />
      <source>no longer {before}</source>
      <translation>ya no: {before}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/outbox.py" />
      <source>no network</source>
      <translation>sin red</translation>
    </message>
    <message>
      <location filename="../../app/store/disk.py" />
      <location filename="../../app/sync/channels/folder_trouble.py" />
      <source>no reason given</source>
      <translation>sin motivo indicado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/month_view.py" />
      <source>no session</source>
      <translation>ninguna sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/life.py" />
      <source>nobody is entered yet</source>
      <translation>aún no se ha ingresado a nadie</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_program.py" />
      <source>nobody yet: type the helpdesk's address in the mail, or enter it in the settings</source>
      <translation>nadie todavía: escriba la dirección de la mesa de ayuda en el correo o indíquela en la configuración</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>none held</source>
      <translation>ninguna realizada</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>none it names</source>
      <translation>no dice cuál</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/life.py" />
      <source>not coming</source>
      <translation>no asistirá</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>not counted</source>
      <translation>sin contar</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <source>not finished</source>
      <translation>sin terminar</translation>
    </message>
    <message>
      <location filename="../../app/wiring/naming.py" />
      <source>not here yet</source>
      <translation>todavía no está aquí</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <source>not permitted</source>
      <translation>no permitido</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/front.py" />
      <source>not read</source>
      <translation>sin leer</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/editor.py" />
      <source>not saved yet</source>
      <translation>aún sin guardar</translation>
    </message>
    <message>
      <location filename="../../app/store/told_history.py" />
      <location filename="../../app/ui/tables/query.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/mail_program.py" />
      <source>nothing more</source>
      <translation>nada más</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/month.py" />
      <source>nothing solved yet</source>
      <translation>todavía nada resuelto</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/plan.py" />
      <source>nothing to change</source>
      <translation>nada que cambiar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>of the district</source>
      <translation>del distrito</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>of this school</source>
      <translation>de esta escuela</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <source>on {words}</source>
      <translation>el {words}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>one step back</source>
      <translation>un paso atrás</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>one ticket for all</source>
      <translation>un ticket para todos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/folded_card.py" />
      <location filename="../../app/tickets/rules/life.py" />
      <source>open</source>
      <translation>abierto</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/tab.py" />
      <source>open edits</source>
      <translation>cambios abiertos</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>open ticket</source>
      <translation>ticket abierto</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>open tickets</source>
      <translation>tickets abiertos</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>outbox network try again tss</source>
      <translation>cola bandeja de salida red reintentar enviar tss</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>outbox offline network</source>
      <translation>cola bandeja de salida sin conexión red</translation>
    </message>
    <message>
      <location filename="../../app/shell/rail.py" />
      <source>page in front</source>
      <translation>página al frente</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>paper pdf report</source>
      <translation>papel pdf informe</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/life.py" />
      <source>participant</source>
      <translation>participa</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>participants</source>
      <translation>participantes</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>participation</source>
      <translation>participación</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>participations</source>
      <translation>participaciones</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <location filename="../../app/cover/page/cover_card.py" />
      <source>past its end</source>
      <translation>fecha pasada</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <source>people</source>
      <translation>personas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>people staff oneroster csv list import teachers</source>
      <translation>personas personal oneroster csv lista importar docentes maestros</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>people took part</source>
      <translation>personas participaron</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>photo</source>
      <translation>foto</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>photo of a run</source>
      <translation>foto de un recorrido</translation>
    </message>
    <message>
      <location filename="../../app/inventory/records.py" />
      <source>photos</source>
      <translation>fotos</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>photos of runs</source>
      <translation>fotos de recorridos</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files.py" />
      <source>pictures and files</source>
      <translation>imágenes y archivos</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <location filename="../../app/professional_development/rules/life.py" />
      <source>planned</source>
      <translation>planificada</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>principal month report paper pdf</source>
      <translation>dirección director mes informe papel pdf</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>print the handout</source>
      <translation>imprimir el material</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>professional development agenda copy begin</source>
      <translation>desarrollo profesional agenda copiar comenzar plantilla</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/feature.py" />
      <source>professional development workshop training plan meeting staff</source>
      <translation>desarrollo profesional taller capacitación plan reunión personal</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/service/plan.py" />
      <source>put aside</source>
      <translation>a un lado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>question</source>
      <translation>pregunta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>queued</source>
      <translation>en cola</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>rated {rating} of 5</source>
      <translation>puntaje {rating} de 5</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/import_sheet.py" />
      <location filename="../../app/professional_development/page/roster_import.py" />
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>refused</source>
      <translation>sin aceptar</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <source>room</source>
      <translation>sala</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <source>rooms</source>
      <translation>salas</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>run</source>
      <translation>recorrido</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>running</source>
      <translation>en curso</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>runs</source>
      <translation>recorridos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/plan/block_stack.py" />
      <source>runs {number} minutes over</source>
      <extracomment>With 1: runs {number} minute over</extracomment>
      <translation>
        <numerusform>se pasa {number} minuto</numerusform>
        <numerusform>se pasa {number} minutos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>sent</source>
      <translation>enviado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>session template</source>
      <translation>plantilla de sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/records.py" />
      <source>session templates</source>
      <translation>plantillas de sesión</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <source>sessions</source>
      <translation>sesiones</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>sessions held</source>
      <extracomment>With 1: session held</extracomment>
      <translation>
        <numerusform>sesión realizada</numerusform>
        <numerusform>sesiones realizadas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>sessions of a goal</source>
      <translation>sesiones de una meta</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>sessions of a person</source>
      <translation>sesiones de una persona</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <source>set aside</source>
      <translation>a un lado</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>settle a clash</source>
      <translation>resolver un choque</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>short title</source>
      <translation>título corto</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/option.py" />
      <source>shown now</source>
      <translation>se muestra ahora</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/follow_ups.py" />
      <source>since yesterday</source>
      <translation>desde ayer</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>since {day}</source>
      <translation>desde el {day}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>solved</source>
      <translation>resuelto</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/clashes.py" />
      <location filename="../../app/professional_development/service/people.py" />
      <location filename="../../app/professional_development/service/sign_in.py" />
      <location filename="../../app/sync/rules/waits.py" />
      <source>somebody</source>
      <translation>alguien</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>spare given</source>
      <translation>repuesto entregado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/evidence_tab.py" />
      <source>standards</source>
      <translation>estándares</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>stays deleted</source>
      <translation>sigue eliminado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>step</source>
      <translation>paso</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/records.py" />
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <source>stock item</source>
      <translation>artículo</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/records.py" />
      <source>stock items</source>
      <translation>artículos</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>stopped: unsafe</source>
      <translation>detenido: peligro</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <source>taken back</source>
      <translation>revertido</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/import_sheet.py" />
      <source>taken over before</source>
      <translation>de antes</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>text about when to use it</source>
      <translation>texto sobre cuándo usarla</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>the S3 service ({hostname})</source>
      <translation>el servicio S3 ({hostname})</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>the WebDAV server ({hostname})</source>
      <translation>el servidor WebDAV ({hostname})</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/block_stack.py" />
      <source>the block</source>
      <translation>el bloque</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/district.py" />
      <source>the blocks of the template “{key}” do not add up to its {minutes} minutes.</source>
      <translation>los bloques de la plantilla “{key}” no suman sus {minutes} minutos.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/recovery_sheet.py" />
      <source>the computer is gone, and the desk's folder or a backup of it was copied elsewhere.</source>
      <translation>la computadora ya no esté, y la carpeta del escritorio o una copia de seguridad se haya copiado en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/photos.py" />
      <source>the device</source>
      <translation>dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/district.py" />
      <source>the feedback form has no questions.</source>
      <translation>el formulario de opiniones no tiene preguntas.</translation>
    </message>
    <message>
      <location filename="../../app/school/district_file.py" />
      <source>the file</source>
      <translation>el archivo</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/choosing.py" />
      <location filename="../../app/tickets/channels/email.py" />
      <source>the helpdesk</source>
      <translation>la mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/recovery_sheet.py" />
      <source>the keyring of the computer has lost the key, or was emptied;</source>
      <translation>el llavero de la computadora haya perdido la clave o se haya vaciado;</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/recovery.py" />
      <source>the liaison's computer is lost, and with it the right to remove others.</source>
      <translation>se haya perdido la computadora del enlace, y con ella el derecho de quitar a otros.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/settings.py" />
      <source>the meeting place</source>
      <translation>el punto de encuentro</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/district.py" />
      <source>the number of certificates must hold {year}, {count} and {mark}.</source>
      <translation>el número de las constancias debe contener {year}, {count} y {mark}.</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>the open edit of {0} {1}, field {2},</source>
      <translation>el cambio abierto de {0} {1}, campo {2},</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/recovery_sheet.py" />
      <source>the passphrase is forgotten;</source>
      <translation>se haya olvidado la frase de acceso;</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/district.py" />
      <source>the prompt “{key}” must be of level 3, 4 or 5.</source>
      <translation>la pregunta de seguimiento “{key}” debe ser de nivel 3, 4 o 5.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/district.py" />
      <source>the question “{key}” offers nothing to choose.</source>
      <translation>la pregunta “{key}” no ofrece nada que elegir.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/holding.py" />
      <source>the reply</source>
      <translation>la respuesta</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/month.py" />
      <source>the same day</source>
      <translation>el mismo día</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>the school</source>
      <translation>la escuela</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/standards.py" />
      <source>the set “{key}” has no standards.</source>
      <translation>el conjunto “{key}” no tiene estándares.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <source>the tone of “{title}” must be one of {tones}.</source>
      <translation>el tono de “{title}” debe ser uno de {tones}.</translation>
    </message>
    <message>
      <location filename="../../app/store/checking.py" />
      <source>the undo step {0}</source>
      <translation>el paso para deshacer {0}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <source>the use of “{title}” must be ticket, reply or solved.</source>
      <translation>el uso de “{title}” debe ser ticket, reply o solved.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <source>the usual priority “{usual}” is none of the priorities.</source>
      <translation>la prioridad habitual “{usual}” no es una de las prioridades.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/district.py" />
      <source>the zone “{name}” is not known here.</source>
      <translation>aquí no se conoce la zona “{name}”.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/eye.py" />
      <source>this computer</source>
      <translation>esta computadora</translation>
    </message>
    <message>
      <location filename="../../app/tickets/records.py" />
      <source>ticket</source>
      <translation>ticket</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>ticket for TSS</source>
      <translation>ticket para TSS</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/conversation.py" />
      <location filename="../../app/tickets/service/hearing.py" />
      <location filename="../../app/tickets/service/holding.py" />
      <source>ticket {title}</source>
      <translation>ticket {title}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/tickets_table.py" />
      <location filename="../../app/tickets/records.py" />
      <source>tickets</source>
      <translation>tickets</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>title</source>
      <translation>título</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>to be sent</source>
      <translation>por enviar</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/today.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>to close</source>
      <translation>por cerrar</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <location filename="../../app/professional_development/rules/follow_ups.py" />
      <location filename="../../app/tickets/page/columns.py" />
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/times.py" />
      <location filename="../../app/sync/rules/eye.py" />
      <source>today {time}</source>
      <translation>hoy {time}</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <location filename="../../app/professional_development/rules/follow_ups.py" />
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <location filename="../../app/printing/labels.py" />
      <source>too long for bars on this label</source>
      <translation>código demasiado largo para las barras de esta etiqueta</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/certificate.py" />
      <source>took part in</source>
      <translation>participó en</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/feature.py" />
      <source>triage outage many everybody network down several devices rooms</source>
      <translation>triaje falla general apagón muchos todos red caída varios dispositivos salas</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>tss asks question answer</source>
      <translation>tss pregunta respuesta espera</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>tss late overdue silent</source>
      <translation>tss tarde atrasado demora silencio</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>tss news reply inbox</source>
      <translation>tss novedades respuesta bandeja de entrada</translation>
    </message>
    <message>
      <location filename="../../app/tickets/feature.py" />
      <source>tss report problem help desk broken</source>
      <translation>tss reportar problema mesa de ayuda descompuesto roto</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/blank.py" />
      <source>urgent</source>
      <translation>urgente</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <location filename="../../app/troubleshooting/page/heading.py" />
      <source>usually {number} minutes</source>
      <extracomment>With 1: usually {number} minute</extracomment>
      <translation>
        <numerusform>normalmente {number} minuto</numerusform>
        <numerusform>normalmente {number} minutos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <location filename="../../app/troubleshooting/page/heading.py" />
      <source>version {version}</source>
      <translation>versión {version}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>waiting on part</source>
      <translation>en espera de una pieza</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/life.py" />
      <source>waiting on us</source>
      <translation>en espera de nosotros</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>waits on TSS</source>
      <translation>en espera de TSS</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>waits on a part</source>
      <translation>en espera de una pieza</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>waits on us</source>
      <translation>en espera de nosotros</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/wiring/covering.py" />
      <source>waits on us, {number} school days</source>
      <extracomment>With 1: waits on us, {number} school day</extracomment>
      <translation>
        <numerusform>en espera de nosotros, {number} día de clases</numerusform>
        <numerusform>en espera de nosotros, {number} días de clases</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>went on</source>
      <translation>siguió en otra</translation>
    </message>
    <message>
      <location filename="../../app/printing/label_sheets.py" />
      <source>without a name</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/texts.py" />
      <location filename="../../app/tickets/rules/texts.py" />
      <location filename="../../app/tickets/service/facts.py" />
      <source>without a title</source>
      <translation>sin título</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>words about what is unsafe</source>
      <translation>texto sobre qué es peligroso</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>words for “So far” after No</source>
      <translation>texto de “Hasta ahora” después de No</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>words for “So far” after Yes</source>
      <translation>texto de “Hasta ahora” después de Sí</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/service/plan.py" />
      <source>worked on again</source>
      <translation>de nuevo en curso</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>write the handout</source>
      <translation>escribir el material</translation>
    </message>
    <message>
      <location filename="../../app/printing/labels.py" />
      <source>written in letters that bars can't hold</source>
      <translation>código con letras que las barras no admiten</translation>
    </message>
    <message>
      <location filename="../../app/exchange/dates.py" />
      <source>year-month-day</source>
      <translation>año-mes-día</translation>
    </message>
    <message>
      <location filename="../../app/store/told_history.py" />
      <location filename="../../app/sync/printout/eye.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <location filename="../../app/tickets/page/times.py" />
      <location filename="../../app/today/rules.py" />
      <location filename="../../app/troubleshooting/page/past_pane.py" />
      <source>yesterday {clock}</source>
      <translation>ayer {clock}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/times.py" />
      <location filename="../../app/sync/rules/eye.py" />
      <source>yesterday {time}</source>
      <translation>ayer {time}</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/eye.py" />
      <source>you</source>
      <comment>among names of people</comment>
      <translation>usted</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>{actions:,} actions and {records:,} records were looked at</source>
      <translation>{actions:,} acciones y {records:,} registros revisados</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <source>{alternate} covered you</source>
      <translation>{alternate} cubrió su ausencia</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>{alternate} covers already.</source>
      <translation>{alternate} ya cubre.</translation>
    </message>
    <message>
      <location filename="../../app/cover/printout/brief.py" />
      <source>{alternate} covers for {away}</source>
      <translation>{alternate} cubre a {away}</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>{alternate} covers now.</source>
      <translation>{alternate} cubre ahora.</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <location filename="../../app/cover/page/facts.py" />
      <source>{alternate} covers you</source>
      <translation>{alternate} cubre su ausencia</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/deeds.py" />
      <location filename="../../app/cover/service/cover.py" />
      <source>{alternate} covers you already.</source>
      <translation>{alternate} ya cubre su ausencia.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/deeds.py" />
      <source>{alternate} covers you from now on. The brief stands on their Today.</source>
      <translation>{alternate} cubre su ausencia desde ahora. El informe está en su página Hoy.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>{alternate} covers you until {day}</source>
      <translation>{alternate} cubre su ausencia (hasta {day})</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <location filename="../../app/cover/page/today_top.py" />
      <source>{alternate} covers you {when}</source>
      <translation>{alternate} cubre su ausencia {when}</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>{alternate} covers you {words} already. Change that one.</source>
      <translation>{alternate} ya cubre su ausencia {words}. Cambie esa suplencia.</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>{alternate} covers {away} from now on</source>
      <translation>{alternate} cubre a {away} desde ahora</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>{alternate} covers {me} from now on</source>
      <translation>{alternate} cubre a {me} desde ahora</translation>
    </message>
    <message>
      <location filename="../../app/cover/feature.py" />
      <source>{alternate} was to cover {when}. End the cover when it is over.</source>
      <translation>{alternate} debía cubrir {when}. Termine la suplencia cuando se acabe.</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/layout.py" />
      <source>{alt} (the picture “{name}” can’t be read)</source>
      <translation>{alt} (no se puede leer la imagen “{name}”)</translation>
    </message>
    <message>
      <location filename="../../app/printing/markdown/layout.py" />
      <source>{alt} (the picture “{name}” is not here)</source>
      <translation>{alt} (la imagen “{name}” no está aquí)</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/answers_brought.py" />
      <source>{answer} added.</source>
      <translation>Se agregó: {answer}.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>{answer} leads to</source>
      <translation>“{answer}” lleva a</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>{answer} leads to nowhere</source>
      <translation>“{answer}” no lleva a nada</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>{answer} leads to outcome {number}</source>
      <translation>“{answer}” lleva al resultado {number}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/words.py" />
      <source>{answer} leads to step {number}</source>
      <translation>“{answer}” lleva al paso {number}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/deeds.py" />
      <source>{answer}. It is a draft again.</source>
      <translation>{answer}. Vuelve a ser un borrador.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/printed.py" />
      <source>{author} (note)</source>
      <translation>{author} (nota)</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <location filename="../../app/cover/service/cover.py" />
      <source>{away} is back</source>
      <translation>{away} ya volvió</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>{backup_words}
Cannot be opened</source>
      <translation>{backup_words}
No se puede abrir</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>{beyond:,} lie outside the table</source>
      <translation>fuera de la tabla: {beyond:,}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>{cells} of {rows} will change</source>
      <translation>Cambios: {cells} de {rows}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>{certificate} (other hours now)</source>
      <translation>{certificate} (ahora otras horas)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/facts.py" />
      <source>{changes} and {number} more</source>
      <translation>{changes} y {number} más</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>{changes} go to the others in a moment; you need not wait for it.</source>
      <translation>En un momento llega a los demás: {changes}. No hace falta que espere.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>{changes} on the way to the school's desks</source>
      <translation>En camino a los escritorios de la escuela: {changes}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/runner.py" />
      <source>{changes} still on the way.</source>
      <translation>Todavía en camino: {changes}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>{changes} will go when you are back</source>
      <translation>por enviar al volver la conexión: {changes}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/times.py" />
      <source>{clock} am</source>
      <translation>{clock} am</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/times.py" />
      <source>{clock} pm</source>
      <translation>{clock} pm</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/plan/block_card.py" />
      <source>{clock}, {title}, {number} minutes</source>
      <extracomment>With 1: {clock}, {title}, {number} minute</extracomment>
      <translation>
        <numerusform>{clock}, {title}, {number} minuto</numerusform>
        <numerusform>{clock}, {title}, {number} minutos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/exchange/encodings.py" />
      <source>{count:,} characters could not be read and are shown as �.</source>
      <translation>{count:,} caracteres no se pudieron leer y se muestran como �.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/encodings.py" />
      <source>{count:,} empty (NUL) characters were left out.</source>
      <translation>Se omitieron {count:,} caracteres vacíos (NUL).</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/standing.py" />
      <source>{count} where the desks meet</source>
      <translation>{count} en el punto de encuentro</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/channels/s3.py" />
      <source>{days} days</source>
      <extracomment>With 1: {days} day</extracomment>
      <translation>
        <numerusform>{days} día</numerusform>
        <numerusform>{days} días</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <source>{day} from {start}</source>
      <translation>{day} desde las {start}</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <source>{day} until {end}</source>
      <translation>{day} hasta las {end}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/times.py" />
      <source>{day} {clock}</source>
      <comment>21 Aug 8:42</comment>
      <translation>{day} {clock}</translation>
    </message>
    <message>
      <location filename="../../app/moments.py" />
      <source>{day} {month}</source>
      <comment>21 Aug</comment>
      <translation>{day} {month}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/handouts.py" />
      <source>{day} {month}</source>
      <comment>3 December</comment>
      <translation>{day} de {month}</translation>
    </message>
    <message>
      <location filename="../../app/moments.py" />
      <source>{day} {month} {year}</source>
      <comment>21 Aug 2024</comment>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <source>{day} {start} to {end}</source>
      <translation>{day} de {start} a {end}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/month_view.py" />
      <source>{day} · today</source>
      <translation>{day} · hoy</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/times.py" />
      <source>{day}, {clock}</source>
      <comment>21 Nov 2026, 8:31</comment>
      <translation>{day}, {clock}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/bulk_edit.py" />
      <source>{devices} will get the same value. One Undo takes it back.</source>
      <translation>El mismo valor para {devices}. Se revierte con un solo Deshacer.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>{devices}, in the order of the table.</source>
      <translation>{devices}, en el orden de la tabla.</translation>
    </message>
    <message>
      <location filename="../../app/shell/work_panel.py" />
      <source>{done_steps:,} of {total_steps:,}</source>
      <translation>{done_steps:,} de {total_steps:,}</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join_flow.py" />
      <source>{done_steps:,} of {total_steps:,} {words}</source>
      <translation>{done_steps:,} de {total_steps:,} {words}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/entry/trouble.py" />
      <source>{done} could be read out of the damaged file and are back as well.</source>
      <extracomment>With 1: {done} could be read out of the damaged file and is back as well.</extracomment>
      <translation>
        <numerusform>{done} se pudo leer del archivo dañado y también está de vuelta.</numerusform>
        <numerusform>{done} se pudieron leer del archivo dañado y también están de vuelta.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/answers.py" />
      <source>{done} of at most {total} questions answered</source>
      <translation>Respondidas: {done} de {total} preguntas como máximo</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>{edits} by {who}, since {when}</source>
      <translation>{edits} de {who}, desde {when}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/deeds.py" />
      <source>{edits} no longer wait</source>
      <translation>Ya no en espera: {edits}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>{ended}. Until you hand back, you go on covering.</source>
      <translation>{ended}. Mientras no la devuelva, usted sigue cubriendo.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/facts.py" />
      <source>{ended}. Until you say so, {who} goes on covering you.</source>
      <translation>{ended}. Mientras usted no lo indique, {who} sigue cubriendo su ausencia.</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files_back.py" />
      <source>{exact}/{name}.jsonl and {history} say different things.</source>
      <translation>{exact}/{name}.jsonl y {history} dicen cosas distintas.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/checking.py" />
      <source>{first} (and {number:,} more of these) is {statuses}: its record is closed.</source>
      <translation>{first} (y {number:,} más de estos) tiene el estado {statuses}: su registro está cerrado.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/checking.py" />
      <source>{first} is {statuses}: its record is closed.</source>
      <translation>{first} tiene el estado {statuses}: su registro está cerrado.</translation>
    </message>
    <message>
      <location filename="../../app/language.py" />
      <source>{first} or {second}</source>
      <translation>{first} o {second}</translation>
    </message>
    <message>
      <location filename="../../app/cover/rules/periods.py" />
      <source>{first}{clock} to {day}{clock_2}</source>
      <translation>{first}{clock} a {day}{clock_2}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/reading.py" />
      <source>{held} of {number} standards covered in {year}; {gaps} have no session yet.</source>
      <translation>{held} de {number} estándares cubiertos en {year}; {gaps} aún sin sesión.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>{helpdesk} answered {ticket}</source>
      <translation>{helpdesk} respondió a {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>{helpdesk} answers: Request Tracker {version}.</source>
      <translation>{helpdesk} responde: Request Tracker {version}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>{helpdesk} asks to be left alone for a while.</source>
      <translation>{helpdesk} pide que no se le envíe nada por un rato.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>{helpdesk} closed {ticket}</source>
      <translation>{helpdesk} cerró {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/reading_back.py" />
      <source>{helpdesk} cut a large file short, or left it out. Send it another way.</source>
      <translation>{helpdesk} cortó un archivo grande o lo dejó fuera. Envíelo por otra vía.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/reading_back.py" />
      <source>{helpdesk} did not keep the field “{field}”: ask for the right to set it when a ticket is made.</source>
      <translation>{helpdesk} no conservó el campo “{field}”: pida permiso para llenarlo al crear un ticket.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/reading_back.py" />
      <source>{helpdesk} did not take “{value}” for the field “{field}”; it stands in the text.</source>
      <translation>{helpdesk} no aceptó “{value}” en el campo “{field}”; está en el texto.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>{helpdesk} does not have that.</source>
      <translation>{helpdesk} no tiene eso.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/messages.py" />
      <source>{helpdesk} does not have “{file}” any more.</source>
      <translation>{helpdesk} ya no tiene “{file}”.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>{helpdesk} does not let this account do that.</source>
      <translation>{helpdesk} no permite eso a esta cuenta.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>{helpdesk} does not let this account write tickets to the queue “{queue}”.</source>
      <translation>{helpdesk} no permite a esta cuenta escribir tickets en la cola “{queue}”.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>{helpdesk} does not let this account write to ticket {number}.</source>
      <translation>{helpdesk} no permite a esta cuenta escribir en el ticket {number}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/notes.py" />
      <source>{helpdesk} does not show you this ticket any more. It may have been moved to another team: ask there, and keep it here. Send it again only when it is lost.</source>
      <translation>{helpdesk} ya no le muestra este ticket. Quizá pasó a otro equipo: pregunte ahí y consérvelo aquí. Envíelo otra vez solo si se perdió.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>{helpdesk} does not take the program's token: it has expired or was withdrawn.</source>
      <translation>{helpdesk} no acepta el token del programa: venció o fue retirado.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>{helpdesk} gave an answer that makes no sense.</source>
      <translation>{helpdesk} dio una respuesta que no tiene sentido.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>{helpdesk} has no queue “{queue}” that this account may see.</source>
      <translation>{helpdesk} no tiene una cola “{queue}” que esta cuenta pueda ver.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>{helpdesk} has no ticket {number} any more that this account may see.</source>
      <translation>{helpdesk} ya no tiene un ticket {number} que esta cuenta pueda ver.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/sending.py" />
      <source>{helpdesk} has the message, but did not set the ticket to solved; it stays “{status}” there.</source>
      <translation>{helpdesk} tiene el mensaje, pero no marcó el ticket como resuelto; ahí sigue como “{status}”.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>{helpdesk} is out of order for the moment.</source>
      <translation>{helpdesk} no funciona por el momento.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/messages.py" />
      <source>{helpdesk} kept only a part of “{file}”.</source>
      <translation>{helpdesk} solo conservó una parte de “{file}”.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>{helpdesk} made a mistake of its own (error {status}).</source>
      <translation>{helpdesk} tuvo un error propio (error {status}).</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>{helpdesk} no longer has a reply of yours</source>
      <translation>{helpdesk} ya no tiene una respuesta suya</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/notes.py" />
      <source>{helpdesk} no longer has this reply: it may have been set back to an earlier day. Send it again.</source>
      <translation>{helpdesk} ya no tiene esta respuesta: quizá su sistema volvió a un día anterior. Envíela otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/notes.py" />
      <source>{helpdesk} no longer has this ticket: it may have been set back to an earlier day. Send it again, or close it.</source>
      <translation>{helpdesk} ya no tiene este ticket: quizá su sistema volvió a un día anterior. Envíelo otra vez o ciérrelo.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>{helpdesk} no longer has {ticket}</source>
      <translation>{helpdesk} ya no tiene {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>{helpdesk} no longer shows {ticket}</source>
      <translation>{helpdesk} ya no muestra {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/rest.py" />
      <source>{helpdesk} refused it: {said}</source>
      <translation>{helpdesk} lo rechazó: {said}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>{helpdesk} solved {ticket}</source>
      <translation>{helpdesk} resolvió {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/reading_back.py" />
      <source>{helpdesk} took it as number {number}, but does not let this account read it: its answers can't be fetched. Put the account's own mail address into the settings, or ask for the right to see the ticket.</source>
      <translation>{helpdesk} lo recibió con el número {number}, pero no permite a esta cuenta leerlo: no se pueden traer sus respuestas. Ponga en la configuración la dirección de correo de la propia cuenta, o pida permiso para ver el ticket.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/month.py" />
      <source>{helpdesk} usually answered the same day.</source>
      <translation>{helpdesk} normalmente respondió el mismo día.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/month.py" />
      <source>{helpdesk} usually answered within {time}.</source>
      <translation>{helpdesk} normalmente respondió en {time}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>{helpdesk} waits on you with {ticket}</source>
      <translation>{helpdesk} espera su respuesta en {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>{helpdesk} works on {ticket} again</source>
      <translation>{helpdesk} trabaja otra vez en {ticket}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>{helpdesk} wrote; look what it asks.</source>
      <translation>{helpdesk} escribió; vea qué pregunta.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/trying_out.py" />
      <source>{host} accepts the sign-in of {user}.</source>
      <translation>{host} acepta el inicio de sesión de {user}.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>{host} asks to try again later.</source>
      <translation>{host} pide intentarlo más tarde.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>{host} can be found, but does not take the connection.</source>
      <translation>Se encuentra {host}, pero no acepta la conexión.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>{host} cannot check the sign-in just now.</source>
      <translation>{host} no puede comprobar el inicio de sesión en este momento.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>{host} did not accept the user name and password.</source>
      <translation>{host} no aceptó el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>{host} did not take this message.</source>
      <translation>{host} no aceptó este mensaje.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>{host} does not let you send as {sender}.</source>
      <translation>{host} no le permite enviar como {sender}.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>{host} does not take mail for {recipient}.</source>
      <translation>{host} no acepta correo para {recipient}.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>{host} offers no encrypted connection, so nothing was sent.</source>
      <translation>{host} no ofrece una conexión cifrada, así que no se envió nada.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail.py" />
      <source>{host} offers no sign-in with a name and a password.</source>
      <translation>{host} no ofrece inicio de sesión con nombre y contraseña.</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <source>{host} takes connections at port {port}.</source>
      <translation>{host} acepta conexiones en el puerto {port}.</translation>
    </message>
    <message>
      <location filename="../../app/network/mail_trouble.py" />
      <source>{host} takes mail only after a sign-in.</source>
      <translation>{host} solo acepta correo después de iniciar sesión.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>{host} takes no encrypted connection of today's kind there.</source>
      <translation>{host} no acepta allí una conexión cifrada de las actuales.</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <source>{host} was found.</source>
      <translation>Se encontró {host}.</translation>
    </message>
    <message>
      <location filename="../../app/moments.py" />
      <source>{hour:02}:{minute:02}</source>
      <comment>08:42</comment>
      <translation>{hour:02}:{minute:02}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/rules/hours.py" />
      <source>{hours:f} hours</source>
      <extracomment>With 1: {hours:f} hour</extracomment>
      <translation>
        <numerusform>{hours:f} hora</numerusform>
        <numerusform>{hours:f} horas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <location filename="../../app/professional_development/printout/words.py" />
      <source>{hours} h</source>
      <translation>{hours} h</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/channels/s3.py" />
      <source>{hours} hours</source>
      <extracomment>With 1: {hours} hour</extracomment>
      <translation>
        <numerusform>{hours} hora</numerusform>
        <numerusform>{hours} horas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>{hours} in all</source>
      <translation>{hours} en total</translation>
    </message>
    <message>
      <location filename="../../app/moments.py" />
      <source>{hour}:{minute:02}</source>
      <comment>8:42</comment>
      <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/life.py" />
      <source>{invited} invited, {coming} coming</source>
      <translation>invitaciones: {invited}, asistirán: {coming}</translation>
    </message>
    <message>
      <location filename="../../app/sync/printout/invitation.py" />
      <source>{inviter} invites you to work at the desk of {school} as {role}: you {may}</source>
      <translation>{inviter} le invita a trabajar en el escritorio de {school} como {role}: usted {may}</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>{inviter} invites you {role}</source>
      <translation>{inviter} le invita {role}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/holding.py" />
      <source>{item} given to {holder}</source>
      <translation>{item}: se cedió a {holder}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/taking_over.py" />
      <source>{item} goes now</source>
      <translation>{item}: se envía ahora</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/taking_over.py" />
      <source>{item} taken over from {holder}</source>
      <translation>{item}: se tomó de {holder}</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/service/plan.py" />
      <source>{kept} added</source>
      <translation>Se agregó: {kept}</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/service/plan.py" />
      <source>{kept} changed</source>
      <translation>Se cambió: {kept}</translation>
    </message>
    <message>
      <location filename="../../app/cover/printout/account.py" />
      <source>{label} (not permitted, without effect)</source>
      <translation>{label} (no permitido, sin efecto)</translation>
    </message>
    <message>
      <location filename="../../app/cover/printout/account.py" />
      <source>{label} (taken back)</source>
      <translation>{label} (revertido)</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/facts_panel.py" />
      <source>{label} · needed</source>
      <translation>{label} · necesario</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>{looked}. Not right: </source>
      <translation>{looked}. No está bien: </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/bars.py" />
      <source>{mean} of {steps} on average</source>
      <translation>{mean} de {steps} en promedio</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>{me} covers {name} from now on</source>
      <translation>{me} cubre a {name} desde ahora</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/columns.py" />
      <location filename="../../app/professional_development/page/session_view.py" />
      <location filename="../../app/professional_development/printout/words.py" />
      <location filename="../../app/shell/settings/lock.py" />
      <location filename="../../app/troubleshooting/page/ended_card.py" />
      <location filename="../../app/troubleshooting/page/past_pane.py" />
      <location filename="../../app/troubleshooting/page/so_far.py" />
      <location filename="../../app/troubleshooting/service/past.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/so_far.py" />
      <source>{minutes} minutes so far</source>
      <translation>{minutes} minutos hasta ahora</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/about_card.py" />
      <source>{minutes}, {questions}</source>
      <translation>{minutes}, {questions}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/facts.py" />
      <source>{month} (over)</source>
      <translation>{month} (terminadas)</translation>
    </message>
    <message>
      <location filename="../../app/moments.py" />
      <source>{month} {year}</source>
      <comment>Aug 2024</comment>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <location filename="../../app/moments.py" />
      <source>{month} {year}</source>
      <comment>August 2024</comment>
      <translation>{month} de {year}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/today_top.py" />
      <location filename="../../app/shell/restore/preview.py" />
      <source>{more} more</source>
      <translation>{more} más</translation>
    </message>
    <message>
      <location filename="../../app/language.py" />
      <location filename="../../app/professional_development/rules/clashes.py" />
      <location filename="../../app/professional_development/rules/life.py" />
      <location filename="../../app/tickets/channels/request_tracker/readiness.py" />
      <source>{names} and {last}</source>
      <translation>{names} y {last}</translation>
    </message>
    <message>
      <location filename="../../app/language.py" />
      <source>{names} and {number:,} more</source>
      <translation>{names} y {number:,} más</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/rules/clashes.py" />
      <source>{names} and {number} others</source>
      <extracomment>With 1: {names} and {number} other</extracomment>
      <translation>
        <numerusform>{names} y {number} más</numerusform>
        <numerusform>{names} y {number} más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/sync/page/members_tab.py" />
      <source>{name} (this computer)</source>
      <translation>{name} (esta computadora)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_specs.py" />
      <location filename="../../app/inventory/service/devices.py" />
      <location filename="../../app/inventory/service/places.py" />
      <source>{name} added</source>
      <translation>Se agregó: {name}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/files.py" />
      <source>{name} added to a ticket</source>
      <translation>{name} se agregó a un ticket</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/stock.py" />
      <source>{name} added: {quantity:,}</source>
      <translation>Se agregó: {name}, {quantity:,}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/life.py" />
      <source>{name} can only follow {only_from}.</source>
      <translation>{name} solo puede venir después de {only_from}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/settings.py" />
      <source>{name} can't be read: {error}.</source>
      <translation>No se puede leer {name}: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/places.py" />
      <location filename="../../app/inventory/service/stock.py" />
      <source>{name} changed</source>
      <translation>Se cambió: {name}</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>{name} could not be replaced: it is open in another program, or it may not be changed.</source>
      <translation>No se pudo reemplazar {name}: está abierto en otro programa, o no se permite cambiarlo.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>{name} could not be saved.</source>
      <translation>No se pudo guardar {name}.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>{name} could not be saved: the disk is full.</source>
      <translation>No se pudo guardar {name}: el disco está lleno.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>{name} could not be saved: the folder is not there.</source>
      <translation>No se pudo guardar {name}: la carpeta no está allí.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>{name} could not be saved: you may not write into this folder.</source>
      <translation>No se pudo guardar {name}: usted no puede escribir en esta carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/ui/paper/pages.py" />
      <source>{name} could not be shown.</source>
      <translation>No se pudo mostrar: {name}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/stock.py" />
      <source>{name} counted: {quantity:,}</source>
      <translation>Se contó: {name}, {quantity:,}</translation>
    </message>
    <message>
      <location filename="../../app/cover/service/cover.py" />
      <source>{name} covers {away} from now on</source>
      <translation>{name} cubre a {away} desde ahora</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>{name} does not accept the sign-in.</source>
      <translation>{name} no acepta el inicio de sesión.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>{name} does not allow anybody to share folders by WebDAV there.</source>
      <translation>{name} no permite a nadie compartir carpetas por WebDAV allí.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>{name} does not allow anybody to speak S3 there.</source>
      <translation>{name} no permite a nadie usar S3 allí.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>{name} does not allow this sign-in to delete there.</source>
      <translation>{name} no permite eliminar allí con este inicio de sesión.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>{name} does not allow this sign-in to list what is there.</source>
      <translation>{name} no permite ver lo que hay allí con este inicio de sesión.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>{name} does not allow this sign-in to read there.</source>
      <translation>{name} no permite leer allí con este inicio de sesión.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>{name} does not allow this sign-in to write there.</source>
      <translation>{name} no permite escribir allí con este inicio de sesión.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>{name} does not delete in the way this program needs ({status}).</source>
      <translation>{name} no elimina como lo necesita este programa ({status}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>{name} does not list in the way this program needs ({status}).</source>
      <translation>{name} no muestra lo que hay como lo necesita este programa ({status}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>{name} does not read in the way this program needs ({status}).</source>
      <translation>{name} no lee como lo necesita este programa ({status}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>{name} does not share folders by WebDAV in the way this program needs ({status}).</source>
      <translation>{name} no comparte carpetas por WebDAV como lo necesita este programa ({status}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/s3.py" />
      <source>{name} does not speak S3 in the way this program needs ({status}).</source>
      <translation>{name} no usa S3 como lo necesita este programa ({status}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>{name} does not write in the way this program needs ({status}).</source>
      <translation>{name} no escribe como lo necesita este programa ({status}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>{name} gave an answer that makes no sense.</source>
      <translation>{name} dio una respuesta sin sentido.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/certificates.py" />
      <source>{name} gets no certificate yet: {reason}</source>
      <translation>{name} aún no recibe constancia: {reason}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/people.py" />
      <source>{name} has certificate {certificate}.</source>
      <translation>{name} tiene la constancia {certificate}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>{name} in this archive is too large, or locked.</source>
      <translation>{name}, en este archivo comprimido, es demasiado grande o está bloqueado.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/people.py" />
      <source>{name} invited as a guest</source>
      <translation>Invitación como visitante: {name}</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/inviting.py" />
      <source>{name} invited as {role_title}</source>
      <translation>Se invitó a {name} como {role_title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/people.py" />
      <source>{name} invited to {title}</source>
      <translation>Invitación a {title}: {name}</translation>
    </message>
    <message>
      <location filename="../../app/exchange/writing.py" />
      <source>{name} is a folder.</source>
      <translation>{name} es una carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/http_store.py" />
      <source>{name} is busy or out of order ({status}).</source>
      <translation>{name} está ocupado o fuera de servicio ({status}).</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{name} is in already, since {time}.</source>
      <translation>{name} ya tiene su entrada: {time}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{name} is in at {time}.</source>
      <translation>Entrada de {name}: {time}.</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files_back.py" />
      <source>{name} is no export of Liaison Desk.</source>
      <translation>{name} no es una exportación de Liaison Desk.</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files_back.py" />
      <source>{name} is not as it was written.</source>
      <translation>{name} no está como se escribió.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>{name} is not here: take it back</source>
      <translation>{name} no está aquí: revertir</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{name} is not signed in.</source>
      <translation>{name} no tiene entrada registrada.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/members.py" />
      <source>{name} is now {role_title}</source>
      <translation>{name} ahora es {role_title}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/people.py" />
      <source>{name} is on the list already.</source>
      <translation>{name} ya está en la lista.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>{name} is on the list.</source>
      <translation>{name} está en la lista.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{name} is out at {time}.</source>
      <translation>Salida de {name}: {time}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/members.py" />
      <source>{name} removed from the school's desks</source>
      <translation>Se quitó a {name} de los escritorios de la escuela</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{name} signed in</source>
      <translation>{name}: entrada registrada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{name} signed in, entered later</source>
      <translation>{name}: entrada registrada, anotada después</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{name} signed out</source>
      <translation>{name}: salida registrada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{name} signed out, entered later</source>
      <translation>{name}: salida registrada, anotada después</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/webdav.py" />
      <source>{name} wants a kind of sign-in that this program does not have ({printable}).</source>
      <translation>{name} pide un tipo de inicio de sesión que este programa no tiene ({printable}).</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>{name} was not invited from this desk, so this desk alone may not do it. The 12 words on the recovery sheet may.</source>
      <translation>Este escritorio no invitó a {name}, así que no puede hacerlo por sí solo. Las 12 palabras de la hoja de recuperación sí pueden.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/invite_sheet.py" />
      <source>{name} {role_may} The invitation works once; whoever has the words or the code can join.</source>
      <translation>{name} {role_may} La invitación sirve una sola vez; quien tenga las palabras o el código puede unirse.</translation>
    </message>
    <message>
      <location filename="../../app/shell/session.py" />
      <source>{name} – Liaison Desk</source>
      <translation>{name} – Liaison Desk</translation>
    </message>
    <message>
      <location filename="../../app/shell/open_files.py" />
      <source>{name}.csv  ({number:,} records)</source>
      <translation>{name}.csv  ({number:,} registros)</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{name}: not gone</source>
      <translation>{name}: no se ha ido</translation>
    </message>
    <message>
      <location filename="../../app/shell/top_bar.py" />
      <source>{name}: settings, help and about</source>
      <translation>{name}: configuración, ayuda y acerca de</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>{name}: taken back.</source>
      <translation>{name}: revertido.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <source>{name}: what differs</source>
      <translation>{name}: qué difiere</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>{number:,} can't be taken</source>
      <translation>no se pueden tomar: {number:,}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/plan.py" />
      <source>{number:,} changed</source>
      <translation>{number:,} con cambios</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/safety.py" />
      <source>{number:,} files written to {place}</source>
      <translation>{number:,} archivos escritos en {place}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/plan.py" />
      <source>{number:,} new</source>
      <translation>{number:,} de alta</translation>
    </message>
    <message>
      <location filename="../../app/exchange/spreadsheets.py" />
      <source>{number:,} numbers have more than 15 digits, such as {text}; spreadsheets don't keep the digits behind the 15th.</source>
      <translation>{number:,} números tienen más de 15 dígitos, como {text}; las hojas de cálculo no conservan los dígitos después del 15.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>{number:,} records</source>
      <translation>{number:,} registros</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/heading.py" />
      <source>{number:,} to go on with</source>
      <translation>{number:,} por continuar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/undoing.py" />
      <source>{number:,} values were left as they are, because they were changed since</source>
      <extracomment>With 1: {number:,} value was left as it is, because it was changed since</extracomment>
      <translation>
        <numerusform>Se dejó {number:,} valor como está, porque cambió desde entonces</numerusform>
        <numerusform>Se dejaron {number:,} valores como están, porque cambiaron desde entonces</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/browse.py" />
      <source>{number:,} without an answer</source>
      <translation>{number:,} sin respuesta</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/stock.py" />
      <source>{number:,} × {name} added</source>
      <translation>Se sumaron: {number:,} × {name}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/stock.py" />
      <source>{number:,} × {name} taken</source>
      <translation>Se retiraron: {number:,} × {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>{number} already hold the value</source>
      <extracomment>With 1: {number} already holds the value</extracomment>
      <translation>
        <numerusform>{number} ya tiene el valor</numerusform>
        <numerusform>{number} ya tienen el valor</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>{number} answered</source>
      <translation>{number} respondido</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/printout/reports.py" />
      <location filename="../../app/troubleshooting/page/past_pane.py" />
      <location filename="../../app/wiring/covering.py" />
      <source>{number} answers</source>
      <extracomment>With 1: {number} answer</extracomment>
      <translation>
        <numerusform>{number} respuesta</numerusform>
        <numerusform>{number} respuestas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/troubleshooting/feature.py" />
      <source>{number} answers so far</source>
      <extracomment>With 1: {number} answer so far</extracomment>
      <translation>
        <numerusform>{number} respuesta hasta ahora</numerusform>
        <numerusform>{number} respuestas hasta ahora</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/agenda.py" />
      <source>{number} blocks deleted</source>
      <extracomment>With 1: {number} block deleted</extracomment>
      <translation>
        <numerusform>{number} bloque eliminado</numerusform>
        <numerusform>{number} bloques eliminados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/page/attachment_row.py" />
      <source>{number} bytes</source>
      <extracomment>With 1: {number} byte</extracomment>
      <translation>
        <numerusform>{number} byte</numerusform>
        <numerusform>{number} bytes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/service/canned.py" />
      <source>{number} canned texts deleted</source>
      <extracomment>With 1: {number} canned text deleted</extracomment>
      <translation>
        <numerusform>{number} texto guardado eliminado</numerusform>
        <numerusform>{number} textos guardados eliminados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/service/importing/plan.py" />
      <source>{number} categories</source>
      <extracomment>With 1: {number} category</extracomment>
      <translation>
        <numerusform>{number} categoría</numerusform>
        <numerusform>{number} categorías</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>{number} cells</source>
      <extracomment>With 1: 1 cell</extracomment>
      <translation>
        <numerusform>1 celda</numerusform>
        <numerusform>{number} celdas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/certificates.py" />
      <source>{number} certificates printed</source>
      <extracomment>With 1: {number} certificate printed</extracomment>
      <translation>
        <numerusform>{number} constancia impresa</numerusform>
        <numerusform>{number} constancias impresas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>{number} changed</source>
      <translation>{number} cambios</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/rules/standing.py" />
      <source>{number} changes</source>
      <extracomment>With 1: 1 change</extracomment>
      <translation>
        <numerusform>1 cambio</numerusform>
        <numerusform>{number} cambios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/rules/standing.py" />
      <source>{number} changes wait</source>
      <extracomment>With 1: {number} change waits</extracomment>
      <translation>
        <numerusform>{number} cambio espera</numerusform>
        <numerusform>{number} cambios esperan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/page/overview_tab.py" />
      <source>{number} changes wait for something that was done before and is not here yet</source>
      <extracomment>With 1: {number} change waits for something that was done before and is not here yet</extracomment>
      <translation>
        <numerusform>{number} cambio espera algo que se hizo antes y aún no está aquí</numerusform>
        <numerusform>{number} cambios esperan algo que se hizo antes y aún no está aquí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/troubleshooting/page/heading.py" />
      <source>{number} checklists</source>
      <extracomment>With 1: {number} checklist</extracomment>
      <translation>
        <numerusform>{number} lista</numerusform>
        <numerusform>{number} listas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>{number} closed</source>
      <translation>{number} cerrado</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>{number} coming</source>
      <translation>asistirán: {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/rules/standing.py" />
      <source>{number} damaged files</source>
      <extracomment>With 1: 1 damaged file</extracomment>
      <translation>
        <numerusform>1 archivo dañado</numerusform>
        <numerusform>{number} archivos dañados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/page/columns.py" />
      <source>{number} days</source>
      <extracomment>With 1: {number} day</extracomment>
      <translation>
        <numerusform>{number} día</numerusform>
        <numerusform>{number} días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/page/bulk_edit.py" />
      <location filename="../../app/inventory/page/page.py" />
      <location filename="../../app/inventory/printout.py" />
      <location filename="../../app/inventory/rules/labels.py" />
      <source>{number} devices</source>
      <extracomment>With 1: 1 device</extracomment>
      <translation>
        <numerusform>1 dispositivo</numerusform>
        <numerusform>{number} dispositivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/feature.py" />
      <source>{number} devices are missing</source>
      <extracomment>With 1: {number} device is missing</extracomment>
      <translation>
        <numerusform>Falta {number} dispositivo</numerusform>
        <numerusform>Faltan {number} dispositivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/today/page/panes.py" />
      <source>{number} devices stop getting updates before {when}.</source>
      <extracomment>With 1: 1 device stops getting updates before {when}.</extracomment>
      <translation>
        <numerusform>1 dispositivo deja de recibir actualizaciones antes de {when}.</numerusform>
        <numerusform>{number} dispositivos dejan de recibir actualizaciones antes de {when}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/page/deeds.py" />
      <source>{number} devices written to {name}.</source>
      <extracomment>With 1: 1 device written to {name}.</extracomment>
      <translation>
        <numerusform>Se escribió 1 dispositivo en {name}.</numerusform>
        <numerusform>Se escribieron {number} dispositivos en {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/service/facts.py" />
      <source>{number} drafts not sent</source>
      <extracomment>With 1: {number} draft not sent</extracomment>
      <translation>
        <numerusform>{number} borrador sin enviar</numerusform>
        <numerusform>{number} borradores sin enviar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <source>{number} earlier</source>
      <translation>Anteriores: {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/rules/waits.py" />
      <source>{number} edits</source>
      <extracomment>With 1: 1 edit</extracomment>
      <translation>
        <numerusform>1 cambio</numerusform>
        <numerusform>{number} cambios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/rules/eye.py" />
      <location filename="../../app/sync/rules/standing.py" />
      <source>{number} edits need your eye</source>
      <extracomment>With 1: 1 edit needs your eye</extracomment>
      <translation>
        <numerusform>1 cambio necesita su atención</numerusform>
        <numerusform>{number} cambios necesitan su atención</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/rules/waits.py" />
      <source>{number} edits that came here will take effect on every desk, without what was done before them and never arrived.</source>
      <extracomment>With 1: 1 edit that came here will take effect on every desk, without what was done before it and never arrived.</extracomment>
      <translation>
        <numerusform>1 cambio que llegó aquí tendrá efecto en todos los escritorios, sin lo que se hizo antes y nunca llegó.</numerusform>
        <numerusform>{number} cambios que llegaron aquí tendrán efecto en todos los escritorios, sin lo que se hizo antes y nunca llegó.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/rules/waits.py" />
      <source>{number} edits wait for something that is not here</source>
      <extracomment>With 1: 1 edit waits for something that is not here</extracomment>
      <translation>
        <numerusform>1 cambio espera algo que no está aquí</numerusform>
        <numerusform>{number} cambios esperan algo que no está aquí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/rules/standing.py" />
      <source>{number} edits wait for what may be lost</source>
      <extracomment>With 1: 1 edit waits for what may be lost</extracomment>
      <translation>
        <numerusform>1 cambio espera algo que quizá se perdió</numerusform>
        <numerusform>{number} cambios esperan algo que quizá se perdió</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/feedback.py" />
      <source>{number} feedback forms deleted</source>
      <extracomment>With 1: {number} feedback form deleted</extracomment>
      <translation>
        <numerusform>{number} formulario de opiniones eliminado</numerusform>
        <numerusform>{number} formularios de opiniones eliminados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/feedback_files.py" />
      <source>{number} feedback forms for {title} taken from {name}</source>
      <extracomment>With 1: {number} feedback form for {title} taken from {name}</extracomment>
      <translation>
        <numerusform>{number} formulario de opiniones de {title} tomado de {name}</numerusform>
        <numerusform>{number} formularios de opiniones de {title} tomados de {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/service/importing/plan.py" />
      <source>{number} fields</source>
      <extracomment>With 1: {number} field</extracomment>
      <translation>
        <numerusform>{number} campo</numerusform>
        <numerusform>{number} campos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/service/files.py" />
      <source>{number} files taken off a ticket</source>
      <extracomment>With 1: {number} file taken off a ticket</extracomment>
      <translation>
        <numerusform>{number} archivo quitado de un ticket</numerusform>
        <numerusform>{number} archivos quitados de un ticket</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>{number} forms</source>
      <extracomment>With 1: {number} form</extracomment>
      <translation>
        <numerusform>{number} formulario</numerusform>
        <numerusform>{number} formularios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/improvement_plan/page/page.py" />
      <source>{number} goals</source>
      <extracomment>With 1: {number} goal</extracomment>
      <translation>
        <numerusform>{number} meta</numerusform>
        <numerusform>{number} metas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/service/plan.py" />
      <source>{number} goals {words}</source>
      <translation>{number} metas {words}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/page/outbox_runner.py" />
      <source>{number} have reached TSS.</source>
      <extracomment>With 1: {number} has reached TSS.</extracomment>
      <translation>
        <numerusform>{number} llegó a TSS.</numerusform>
        <numerusform>{number} llegaron a TSS.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/words.py" />
      <source>{number} hour</source>
      <translation>{number} hora</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/words.py" />
      <source>{number} hours</source>
      <translation>{number} horas</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>{number} in</source>
      <translation>Presentes: {number}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/sign_in_pane.py" />
      <source>{number} in, {expected} expected</source>
      <translation>Presentes: {number} de {expected}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>{number} invited</source>
      <translation>invitados: {number}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>{number} is the ticket {title}.</source>
      <translation>{number} es el ticket {title}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>{number} lines</source>
      <extracomment>With 1: 1 line</extracomment>
      <translation>
        <numerusform>1 línea</numerusform>
        <numerusform>{number} líneas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/exchange/reading.py" />
      <source>{number} lines above the table were passed over.</source>
      <extracomment>With 1: {number} line above the table was passed over.</extracomment>
      <translation>
        <numerusform>Se omitió {number} línea encima de la tabla.</numerusform>
        <numerusform>Se omitieron {number} líneas encima de la tabla.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/comparing.py" />
      <source>{number} lines are alike</source>
      <translation>{number} líneas iguales</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/roster_import.py" />
      <source>{number} lines without staff are left out.</source>
      <extracomment>With 1: {number} line without staff is left out.</extracomment>
      <translation>
        <numerusform>Se omite {number} línea sin personal.</numerusform>
        <numerusform>Se omiten {number} líneas sin personal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>{number} lines without staff left out</source>
      <extracomment>With 1: {number} line without staff left out</extracomment>
      <translation>
        <numerusform>{number} línea sin personal, omitida</numerusform>
        <numerusform>{number} líneas sin personal, omitidas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>{number} maybe</source>
      <translation>quizás: {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/page/outbox_runner.py" />
      <source>{number} messages wait for TSS.</source>
      <extracomment>With 1: {number} message waits for TSS.</extracomment>
      <translation>
        <numerusform>{number} mensaje espera para TSS.</numerusform>
        <numerusform>{number} mensajes esperan para TSS.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/service/outbox.py" />
      <source>{number} messages wait for the helpdesk</source>
      <extracomment>With 1: {number} message waits for the helpdesk</extracomment>
      <translation>
        <numerusform>{number} mensaje espera para la mesa de ayuda</numerusform>
        <numerusform>{number} mensajes esperan para la mesa de ayuda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/channels/s3.py" />
      <location filename="../../app/troubleshooting/printout/run.py" />
      <source>{number} minutes</source>
      <extracomment>With 1: a minute</extracomment>
      <translation>
        <numerusform>1 minuto</numerusform>
        <numerusform>{number} minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/plan/block_stack.py" />
      <source>{number} minutes left</source>
      <extracomment>With 1: {number} minute left</extracomment>
      <translation>
        <numerusform>queda {number} minuto</numerusform>
        <numerusform>quedan {number} minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/service/members.py" />
      <source>{number} missing changes declared lost</source>
      <extracomment>With 1: 1 missing change declared lost</extracomment>
      <translation>
        <numerusform>1 cambio faltante declarado perdido</numerusform>
        <numerusform>{number} cambios faltantes declarados perdidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/month_view.py" />
      <location filename="../../app/shell/work_panel.py" />
      <source>{number} more</source>
      <translation>{number} más</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/troubleshooting/feature.py" />
      <source>{number} more checklists are not finished</source>
      <extracomment>With 1: {number} more checklist is not finished</extracomment>
      <translation>
        <numerusform>{number} lista más está sin terminar</numerusform>
        <numerusform>{number} listas más están sin terminar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/details.py" />
      <source>{number} more facts</source>
      <translation>{number} datos más</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/rules/notes.py" />
      <source>{number} more files were not fetched: open them at the helpdesk.</source>
      <extracomment>With 1: {number} more file was not fetched: open it at the helpdesk.</extracomment>
      <translation>
        <numerusform>No se trajo {number} archivo más: ábralo en la mesa de ayuda.</numerusform>
        <numerusform>No se trajeron {number} archivos más: ábralos en la mesa de ayuda.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/today.py" />
      <source>{number} more looks back at sessions</source>
      <extracomment>With 1: {number} more look back at sessions</extracomment>
      <translation>
        <numerusform>{number} retrospectiva más de sesiones</numerusform>
        <numerusform>{number} retrospectivas más de sesiones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/planning.py" />
      <source>{number} more sessions of {title}</source>
      <extracomment>With 1: {number} more session of {title}</extracomment>
      <translation>
        <numerusform>{number} sesión más de {title}</numerusform>
        <numerusform>{number} sesiones más de {title}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/deeds.py" />
      <source>{number} more sessions planned.</source>
      <extracomment>With 1: {number} more session planned.</extracomment>
      <translation>
        <numerusform>Se planificó {number} sesión más.</numerusform>
        <numerusform>Se planificaron {number} sesiones más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/page/facts_panel.py" />
      <source>{number} more that may help</source>
      <extracomment>With 1: {number} more that may help</extracomment>
      <translation>
        <numerusform>{number} más que puede ayudar</numerusform>
        <numerusform>{number} más que pueden ayudar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/rosters.py" />
      <source>{number} new</source>
      <translation>{number} nuevos</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>{number} not coming</source>
      <translation>no asistirán: {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/service/devices.py" />
      <source>{number} of these devices were deleted meanwhile.</source>
      <extracomment>With 1: {number} of these devices were deleted meanwhile.</extracomment>
      <translation>
        <numerusform>Entretanto se eliminó {number} de estos dispositivos.</numerusform>
        <numerusform>Entretanto se eliminaron {number} de estos dispositivos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/service/plan.py" />
      <source>{number} of {year} is “{title}”.</source>
      <translation>{number} de {year} es “{title}”.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>{number} outcomes</source>
      <extracomment>With 1: {number} outcome</extracomment>
      <translation>
        <numerusform>{number} resultado</numerusform>
        <numerusform>{number} resultados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/handout/proof_pane.py" />
      <source>{number} pages</source>
      <extracomment>With 1: {number} page</extracomment>
      <translation>
        <numerusform>{number} página</numerusform>
        <numerusform>{number} páginas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/service/importing/plan.py" />
      <location filename="../../app/professional_development/page/evidence/reading.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <location filename="../../app/professional_development/service/certificates.py" />
      <location filename="../../app/professional_development/service/invitations.py" />
      <location filename="../../app/professional_development/service/people.py" />
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{number} people</source>
      <extracomment>With 1: {number} person</extracomment>
      <translation>
        <numerusform>{number} persona</numerusform>
        <numerusform>{number} personas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/roster.py" />
      <source>{number} people are called {name}: give a number or an address.</source>
      <translation>{number} personas se llaman {name}: indique un número o una dirección.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{number} people could be meant. Choose one.</source>
      <extracomment>With 1: {number} person could be meant. Choose one.</extracomment>
      <translation>
        <numerusform>Puede tratarse de {number} persona. Elija una.</numerusform>
        <numerusform>Puede tratarse de {number} personas. Elija una.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>{number} people do not know of it as it stands.</source>
      <extracomment>With 1: {number} person does not know of it as it stands.</extracomment>
      <translation>
        <numerusform>{number} persona no está al tanto de cómo quedó.</numerusform>
        <numerusform>{number} personas no están al tanto de cómo quedó.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/standing_strip.py" />
      <source>{number} people do not know of it yet.</source>
      <extracomment>With 1: {number} person does not know of it yet.</extracomment>
      <translation>
        <numerusform>{number} persona aún no lo sabe.</numerusform>
        <numerusform>{number} personas aún no lo saben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/when_sheet.py" />
      <source>{number} people were told of the old day or place. After a change, send them the new one with Invite.</source>
      <extracomment>With 1: {number} person was told of the old day or place. After a change, send them the new one with Invite.</extracomment>
      <translation>
        <numerusform>{number} persona recibió aviso del día o lugar anterior. Después de un cambio, envíele el nuevo con Invitar.</numerusform>
        <numerusform>{number} personas recibieron aviso del día o lugar anterior. Después de un cambio, envíeles el nuevo con Invitar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/service/photos.py" />
      <source>{number} photos deleted</source>
      <extracomment>With 1: {number} photo deleted</extracomment>
      <translation>
        <numerusform>Se eliminó {number} foto</numerusform>
        <numerusform>Se eliminaron {number} fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/help/hypertext.py" />
      <source>{number} places in the help</source>
      <extracomment>With 1: {number} place in the help</extracomment>
      <translation>
        <numerusform>{number} lugar en la ayuda</numerusform>
        <numerusform>{number} lugares en la ayuda</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>{number} planned</source>
      <translation>{number} planificadas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>{number} questions</source>
      <extracomment>With 1: {number} question</extracomment>
      <translation>
        <numerusform>{number} pregunta</numerusform>
        <numerusform>{number} preguntas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>{number} records kept as shown</source>
      <extracomment>With 1: {short} kept as shown</extracomment>
      <translation>
        <numerusform>1 registro conservado como se muestra</numerusform>
        <numerusform>{number} registros conservados como se muestran</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/restore/sheet.py" />
      <source>{number} records set back to {when}</source>
      <extracomment>With 1: {number} record set back to {when}</extracomment>
      <translation>
        <numerusform>{number} registro restablecido a {when}</numerusform>
        <numerusform>{number} registros restablecidos a {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/service/importing/plan.py" />
      <source>{number} rooms</source>
      <extracomment>With 1: {number} room</extracomment>
      <translation>
        <numerusform>{number} sala</numerusform>
        <numerusform>{number} salas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>{number} rows</source>
      <extracomment>With 1: 1 row</extracomment>
      <translation>
        <numerusform>1 fila</numerusform>
        <numerusform>{number} filas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/ui/tables/editing.py" />
      <source>{number} rows copied.</source>
      <extracomment>With 1: 1 row copied.</extracomment>
      <translation>
        <numerusform>1 fila copiada.</numerusform>
        <numerusform>{number} filas copiadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/exchange/reading.py" />
      <source>{number} rows have fewer cells than the header; the missing ones are blank.</source>
      <extracomment>With 1: {number} row has fewer cells than the header; the missing ones are blank.</extracomment>
      <translation>
        <numerusform>{number} fila tiene menos celdas que el encabezado; las que faltan quedan en blanco.</numerusform>
        <numerusform>{number} filas tienen menos celdas que el encabezado; las que faltan quedan en blanco.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/exchange/reading.py" />
      <source>{number} rows have more cells than the header; look whether their cells are in the right columns.</source>
      <extracomment>With 1: {number} row has more cells than the header; look whether their cells are in the right columns.</extracomment>
      <translation>
        <numerusform>{number} fila tiene más celdas que el encabezado; revise si sus celdas están en las columnas correctas.</numerusform>
        <numerusform>{number} filas tienen más celdas que el encabezado; revise si sus celdas están en las columnas correctas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/rules/month.py" />
      <location filename="../../app/tickets/service/facts.py" />
      <source>{number} school days</source>
      <extracomment>With 1: {number} school day</extracomment>
      <translation>
        <numerusform>{number} día de clases</numerusform>
        <numerusform>{number} días de clases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/lock/sheet.py" />
      <source>{number} seconds</source>
      <extracomment>With 1: 1 second</extracomment>
      <translation>
        <numerusform>1 segundo</numerusform>
        <numerusform>{number} segundos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>{number} sent to {helpdesk}: {title}</source>
      <translation>{number} enviado a {helpdesk}: {title}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/browse.py" />
      <location filename="../../app/professional_development/page/evidence/reading.py" />
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>{number} sessions</source>
      <extracomment>With 1: {number} session</extracomment>
      <translation>
        <numerusform>{number} sesión</numerusform>
        <numerusform>{number} sesiones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/planning.py" />
      <source>{number} sessions deleted</source>
      <extracomment>With 1: {number} session deleted</extracomment>
      <translation>
        <numerusform>{number} sesión eliminada</numerusform>
        <numerusform>{number} sesiones eliminadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>{number} sessions held this year;</source>
      <extracomment>With 1: {number} session held this year;</extracomment>
      <translation>
        <numerusform>{number} sesión realizada este año;</numerusform>
        <numerusform>{number} sesiones realizadas este año;</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/evidence/reading.py" />
      <source>{number} sessions, {people}, {hours} hours in all.</source>
      <extracomment>With 1: {number} session, {people}, {hours} hours in all.</extracomment>
      <translation>
        <numerusform>{number} sesión, {people}, {hours} horas en total.</numerusform>
        <numerusform>{number} sesiones, {people}, {hours} horas en total.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/page/labels_dialog.py" />
      <source>{number} sheets. Grey labels are used up already; click where printing begins.</source>
      <extracomment>With 1: {number} sheet. Grey labels are used up already; click where printing begins.</extracomment>
      <translation>
        <numerusform>{number} hoja. Las etiquetas grises ya están usadas; haga clic donde empieza la impresión.</numerusform>
        <numerusform>{number} hojas. Las etiquetas grises ya están usadas; haga clic donde empieza la impresión.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/facts.py" />
      <source>{number} solved</source>
      <translation>{number} resuelto</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>{number} standards have none</source>
      <extracomment>With 1: {number} standard has none</extracomment>
      <translation>
        <numerusform>{number} estándar no tiene ninguna</numerusform>
        <numerusform>{number} estándares no tienen ninguna</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/service/stock.py" />
      <source>{number} stock items deleted</source>
      <extracomment>With 1: {name} deleted</extracomment>
      <translation>
        <numerusform>Se eliminó 1 artículo</numerusform>
        <numerusform>Se eliminaron {number} artículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/feature.py" />
      <source>{number} stock items run low</source>
      <extracomment>With 1: {number} stock item runs low</extracomment>
      <translation>
        <numerusform>Queda poco de {number} artículo</numerusform>
        <numerusform>Queda poco de {number} artículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/feature.py" />
      <source>{number} tags or serials are on more than one device</source>
      <extracomment>With 1: {number} tag or serial is on more than one device</extracomment>
      <translation>
        <numerusform>{number} etiqueta o número de serie está en más de un dispositivo</numerusform>
        <numerusform>{number} etiquetas o números de serie están en más de un dispositivo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/templates.py" />
      <source>{number} templates deleted</source>
      <extracomment>With 1: {number} template deleted</extracomment>
      <translation>
        <numerusform>{number} plantilla eliminada</numerusform>
        <numerusform>{number} plantillas eliminadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/page/compose.py" />
      <source>{number} things are missing: {names}.</source>
      <extracomment>With 1: {number} thing is missing: {names}.</extracomment>
      <translation>
        <numerusform>Falta {number} cosa: {names}.</numerusform>
        <numerusform>Faltan {number} cosas: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/cover/page/happened_view.py" />
      <source>{number} things done</source>
      <extracomment>With 1: 1 thing done</extracomment>
      <translation>
        <numerusform>1 cosa hecha</numerusform>
        <numerusform>{number} cosas hechas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/entry/trouble.py" />
      <source>{number} things done since</source>
      <extracomment>With 1: {number} thing done since</extracomment>
      <translation>
        <numerusform>{number} cosa hecha desde entonces</numerusform>
        <numerusform>{number} cosas hechas desde entonces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/troubleshooting/page/editor/trouble_list.py" />
      <source>{number} things keep it from being used:</source>
      <extracomment>With 1: {number} thing keeps it from being used:</extracomment>
      <translation>
        <numerusform>{number} cosa impide que se use:</numerusform>
        <numerusform>{number} cosas impiden que se use:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/cover/printout/account.py" />
      <source>{number} things were done</source>
      <extracomment>With 1: 1 thing was done</extracomment>
      <translation>
        <numerusform>Se hizo 1 cosa</numerusform>
        <numerusform>Se hicieron {number} cosas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/rules/month.py" />
      <source>{number} tickets are still open.</source>
      <extracomment>With 1: {number} ticket is still open.</extracomment>
      <translation>
        <numerusform>{number} ticket sigue abierto.</numerusform>
        <numerusform>{number} tickets siguen abiertos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/service/facts.py" />
      <location filename="../../app/tickets/service/outbox.py" />
      <source>{number} tickets need you</source>
      <extracomment>With 1: {number} ticket needs you</extracomment>
      <translation>
        <numerusform>{number} ticket necesita su atención</numerusform>
        <numerusform>{number} tickets necesitan su atención</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/page/outbox_runner.py" />
      <source>{number} tickets need you.</source>
      <extracomment>With 1: {number} ticket needs you.</extracomment>
      <translation>
        <numerusform>{number} ticket necesita su atención.</numerusform>
        <numerusform>{number} tickets necesitan su atención.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/service/facts.py" />
      <source>{number} tickets wait on us</source>
      <extracomment>With 1: {number} ticket waits on us</extracomment>
      <translation>
        <numerusform>{number} ticket en espera de nosotros</numerusform>
        <numerusform>{number} tickets en espera de nosotros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/rules/month.py" />
      <source>{number} tickets were sent to {helpdesk} in {title}, and {solved:,} solved.</source>
      <extracomment>With 1: {number} ticket was sent to {helpdesk} in {title}, and {solved:,} solved.</extracomment>
      <translation>
        <numerusform>En {title} se envió {number} ticket a {helpdesk}; resueltos: {solved:,}.</numerusform>
        <numerusform>En {title} se enviaron {number} tickets a {helpdesk}; resueltos: {solved:,}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/service/facts.py" />
      <source>{number} tickets without an answer</source>
      <extracomment>With 1: {number} ticket without an answer</extracomment>
      <translation>
        <numerusform>{number} ticket sin respuesta</numerusform>
        <numerusform>{number} tickets sin respuesta</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <location filename="../../app/professional_development/rules/life.py" />
      <source>{number} took part</source>
      <translation>participaron: {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/feedback/looks_back.py" />
      <source>{number} use it.</source>
      <extracomment>With 1: {number} uses it.</extracomment>
      <translation>
        <numerusform>{number} lo usa.</numerusform>
        <numerusform>{number} lo usan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/page/browse.py" />
      <source>{number} wait on you</source>
      <extracomment>With 1: {number} waits on you</extracomment>
      <translation>
        <numerusform>{number} pendiente para usted</numerusform>
        <numerusform>{number} pendientes para usted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/tickets/page/browse.py" />
      <source>{number} wait to be sent</source>
      <extracomment>With 1: {number} waits to be sent</extracomment>
      <translation>
        <numerusform>{number} por enviar</numerusform>
        <numerusform>{number} por enviar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_tab.py" />
      <source>{number} without an answer</source>
      <translation>sin respuesta: {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/rules/words.py" />
      <source>{number} words are</source>
      <extracomment>With 1: 1 word is</extracomment>
      <translation>
        <numerusform>1 palabra</numerusform>
        <numerusform>{number} palabras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/page/people/telling.py" />
      <source>{number} written into “{folder}”.</source>
      <extracomment>With 1: {number} written into “{folder}”.</extracomment>
      <translation>
        <numerusform>Se escribió {number} en “{folder}”.</numerusform>
        <numerusform>Se escribieron {number} en “{folder}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/service/facts.py" />
      <source>{number} years old</source>
      <extracomment>With 1: {number} year old</extracomment>
      <translation>
        <numerusform>hace {number} año</numerusform>
        <numerusform>hace {number} años</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/page/list_view.py" />
      <source>{number} {many}</source>
      <extracomment>With 1: {number} {one}</extracomment>
      <translation>
        <numerusform>{many}: {number}</numerusform>
        <numerusform>{number} {many}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/restore/preview.py" />
      <source>{number} {many} change back</source>
      <extracomment>With 1: {number} {one} changes back</extracomment>
      <translation>
        <numerusform>{number} {one} vuelve a lo anterior</numerusform>
        <numerusform>{number} {many} vuelven a lo anterior</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/restore/preview.py" />
      <source>{number} {many} come back</source>
      <extracomment>With 1: {number} {one} comes back</extracomment>
      <translation>
        <numerusform>{number} {one} reaparece</numerusform>
        <numerusform>{number} {many} reaparecen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/inventory/service/places.py" />
      <source>{number} {many} deleted</source>
      <extracomment>With 1: {name} deleted</extracomment>
      <translation>
        <numerusform>{many}: se eliminó {number}</numerusform>
        <numerusform>{many}: se eliminaron {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/restore/preview.py" />
      <source>{number} {many} go away</source>
      <extracomment>With 1: {number} {one} goes away</extracomment>
      <translation>
        <numerusform>{number} {one} desaparece</numerusform>
        <numerusform>{number} {many} desaparecen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/needs.py" />
      <source>{number} × {category}: none in {room}.</source>
      <translation>{number} × {category}: sin existencias en {room}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/needs.py" />
      <source>{number} × {category}: none known.</source>
      <translation>{number} × {category}: sin existencias conocidas.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/needs.py" />
      <source>{number} × {category}: only {there} in {room}, {missing} more needed.</source>
      <translation>{number} × {category}: solo hay {there} en {room}; faltan {missing}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/needs.py" />
      <source>{number} × {category}: only {there} known, {missing} more needed.</source>
      <translation>{number} × {category}: solo se sabe de {there}; faltan {missing}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/needs.py" />
      <source>{number} × {category}: {there} in {room}.</source>
      <translation>{number} × {category}: hay {there} en {room}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/needs.py" />
      <source>{number} × {category}: {there} known.</source>
      <translation>{number} × {category}: se sabe de {there}.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>{number}th time</source>
      <translation>Vez número {number}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>{part} (“{key}”) of {where}</source>
      <translation>{part} (“{key}”) de {where}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>{part} has no {what}. Write it.</source>
      <translation>{part}: falta lo siguiente: {what}. Escríbalo.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>{part} of {where}</source>
      <translation>{part} de {where}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>{part}: it asks for the fact “{fact}”, which is not among the facts.</source>
      <translation>{part}: pide el dato “{fact}”, que no está entre los datos.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>{part}: its answers go round and never come to an outcome. Let one lead out.</source>
      <translation>{part}: sus respuestas dan vueltas y nunca llegan a un resultado. Haga que una salga de ahí.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>{part}: no answer leads here. Let one lead here, or delete it.</source>
      <translation>{part}: ninguna respuesta lleva aquí. Haga que una lleve aquí o elimínelo.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>{part}: only an outcome of the kind checklist names another checklist.</source>
      <translation>{part}: solo un resultado del tipo checklist nombra otra lista.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>{part}: the {what} has {length} letters; {longest} fit. Shorten it.</source>
      <translation>{part}: demasiado largo ({what}): {length} letras; caben {longest}. Acórtelo.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>{part}: there is no checklist “{checklist}”. Choose another.</source>
      <translation>{part}: no existe la lista “{checklist}”. Elija otra.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>{part}: “{answer}” leads nowhere. Choose a step or an outcome.</source>
      <translation>{part}: “{answer}” no lleva a nada. Elija un paso o un resultado.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>{part}: “{answer}” leads to “{where}”, which is not there. Choose a step or an outcome.</source>
      <translation>{part}: “{answer}” lleva a “{where}”, que no existe. Elija un paso o un resultado.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/validation.py" />
      <source>{part}: “{kind}” is no kind of outcome. Choose one of {kinds}.</source>
      <translation>{part}: “{kind}” no es un tipo de resultado. Elija uno de {kinds}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/rules/clashes.py" />
      <source>{people} are also at {when}.</source>
      <extracomment>With 1: {people} is also at {when}.</extracomment>
      <translation>
        <numerusform>{people} también está en {when}.</numerusform>
        <numerusform>{people} también están en {when}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/rules/clashes.py" />
      <source>{people} are also invited to {when}.</source>
      <extracomment>With 1: {people} is also invited to {when}.</extracomment>
      <translation>
        <numerusform>{people} también tiene invitación a {when}.</numerusform>
        <numerusform>{people} también tienen invitación a {when}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/sync/service/welcome.py" />
      <source>{person} has joined</source>
      <translation>{person} se unió</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/joining.py" />
      <source>{person} joined on {computer_name}</source>
      <translation>{person} se unió en {computer_name}</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/waits.py" />
      <source>{person}'s computer</source>
      <translation>la computadora de {person}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/reading.py" />
      <source>{person}: {sessions}, {hours} hours.</source>
      <translation>{person}: {sessions}, {hours} horas.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>{place} has no “{needed}”.</source>
      <translation>{place} no tiene “{needed}”.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/clashes.py" />
      <source>{place} is taken by {when}.</source>
      <translation>{place} ya se usa para {when}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/ui/paper/preview.py" />
      <source>{place} of {number} pages</source>
      <extracomment>With 1: {place} of {number} page</extracomment>
      <translation>
        <numerusform>{place} de {number} página</numerusform>
        <numerusform>{place} de {number} páginas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/conversation.py" />
      <source>{priority} priority</source>
      <translation>Prioridad {priority}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/member_sheets.py" />
      <source>{problem} With the recovery key it can be done all the same.</source>
      <translation>{problem} Con la clave de recuperación se puede hacer de todos modos.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/printout/reports.py" />
      <source>{rating:.1f} of {steps} · {answers}</source>
      <translation>{rating:.1f} de {steps} · {answers}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/evidence/tables.py" />
      <source>{rating} of {steps}</source>
      <translation>{rating} de {steps}</translation>
    </message>
    <message>
      <location filename="../../app/shell/restore/sheet.py" />
      <source>{records:,} records</source>
      <translation>{records:,} registros</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/roster.py" />
      <source>{room} is no room here.</source>
      <translation>{room} no es una sala de aquí.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/printout/run.py" />
      <source>{said} (taken back)</source>
      <translation>{said} (retirado)</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/keeping.py" />
      <source>{saved} What you changed since is not saved yet.</source>
      <translation>{saved} Lo que cambió desde entonces aún no está guardado.</translation>
    </message>
    <message>
      <location filename="../../app/shell/settings/recovery_sheet.py" />
      <location filename="../../app/sync/printout/invitation.py" />
      <location filename="../../app/sync/printout/recovery.py" />
      <source>{school} · Liaison Desk</source>
      <translation>{school} · Liaison Desk</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>{service} ({host}) did not answer in time.</source>
      <translation>{service} ({host}) no respondió a tiempo.</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>{service} ({host}) gave an answer that makes no sense.</source>
      <translation>{service} ({host}) dio una respuesta sin sentido.</translation>
    </message>
    <message>
      <location filename="../../app/network/http.py" />
      <source>{service} ({host}) sends the program on to {where}.</source>
      <translation>{service} ({host}) remite el programa a {where}.</translation>
    </message>
    <message>
      <location filename="../../app/network/trouble.py" />
      <source>{service} ({host}) sent more than this program takes in at once.</source>
      <translation>{service} ({host}) envió más de lo que este programa recibe de una vez.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/browse.py" />
      <source>{sessions} · {number:,} shown</source>
      <translation>{sessions} · se muestran {number:,}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/today.py" />
      <source>{session}: due {when}.</source>
      <translation>{session}: pendiente {when}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>{share}% of those who were there</source>
      <translation>{share} % de quienes estuvieron</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/filter_bar.py" />
      <source>{shown:,} of {all:,}</source>
      <translation>{shown:,} de {all:,}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <source>{shown:,} selected by filter</source>
      <translation>{shown:,} según el filtro</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/query.py" />
      <source>{shown} or {number} more</source>
      <translation>{shown} o {number} más</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>{since} by {begun_by}</source>
      <translation>{since} (por {begun_by})</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/attachment_row.py" />
      <source>{size:,.1f} MB</source>
      <translation>{size:,.1f} MB</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/attachment_row.py" />
      <source>{size} kB</source>
      <translation>{size} kB</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/feedback/feedback_tab.py" />
      <source>{steps:+f} steps from before to now</source>
      <translation>{steps:+f} puntos de antes a ahora</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/agenda.py" />
      <source>{sum}: {minutes} left</source>
      <translation>{sum}: quedan {minutes}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/agenda.py" />
      <source>{sum}: {minutes} too many</source>
      <translation>{sum}: sobran {minutes}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/devices_view.py" />
      <source>{tag} copied.</source>
      <translation>Se copió {tag}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/page.py" />
      <source>{tag} is at hand: a new ticket is about it.</source>
      <translation>{tag} está a la mano: un ticket nuevo será sobre ese dispositivo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/words.py" />
      <source>{there} here; {count} are needed.</source>
      <translation>Aquí hay {there}; se necesitan {count}.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/happened_view.py" />
      <source>{things} by {people}</source>
      <translation>{things} por {people}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/deeds.py" />
      <source>{ticket} closed</source>
      <translation>{ticket} cerrado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/deeds.py" />
      <source>{ticket} is kept</source>
      <translation>{ticket} se conserva</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/deeds.py" />
      <source>{ticket} is the helpdesk's turn</source>
      <translation>{ticket}: le toca a la mesa de ayuda</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/hearing.py" />
      <source>{ticket} is {state}</source>
      <translation>{ticket}: {state}</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/deeds.py" />
      <source>{ticket} reopened</source>
      <translation>{ticket} reabierto</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/deeds.py" />
      <source>{ticket} solved</source>
      <translation>{ticket} resuelto</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/deeds.py" />
      <location filename="../../app/tickets/service/hearing.py" />
      <source>{ticket} waits on a part</source>
      <translation>{ticket} en espera de una pieza</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>{time} for this device since {month}</source>
      <translation>{time} con este dispositivo desde {month}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>{time} in this room since {month}</source>
      <translation>{time} en esta sala desde {month}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>{time} on this model since {month}</source>
      <translation>{time} con este modelo desde {month}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/repeats.py" />
      <source>{time} since {month}</source>
      <translation>{time} desde {month}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/shell/closing.py" />
      <source>{titles} are not finished. If you close now they are stopped, and nothing of them stays.</source>
      <extracomment>With 1: {titles} is not finished. If you close now it is stopped, and nothing of it stays.</extracomment>
      <translation>
        <numerusform>{titles} no ha terminado. Si cierra ahora, se detiene y no queda nada de ello.</numerusform>
        <numerusform>{titles} no han terminado. Si cierra ahora, se detienen y no queda nada de ello.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>{titles} decided</source>
      <translation>decidido: {titles}</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/query.py" />
      <source>{title} after {listed}</source>
      <translation>{title} después de {listed}</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/query.py" />
      <source>{title} before {listed}</source>
      <translation>{title} antes de {listed}</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/pasting.py" />
      <source>{title} can't be changed here.</source>
      <translation>{title} no se puede cambiar aquí.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/facts.py" />
      <source>{title} cleared</source>
      <translation>{title}: se borró</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/query.py" />
      <source>{title} contains {listed}</source>
      <translation>{title} contiene {listed}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/checks.py" />
      <source>{title} is either yes or no.</source>
      <translation>{title}: solo puede ser sí o no.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/plan.py" />
      <source>{title} is left out: {problems}</source>
      <translation>Se omite {title}: {problems}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/checks.py" />
      <source>{title} is longer than {longest:,} characters.</source>
      <translation>{title}: tiene más de {longest:,} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/cells.py" />
      <source>{title} is longer than {longest_code} characters.</source>
      <translation>{title}: tiene más de {longest_code} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/checks.py" />
      <source>{title} is not known.</source>
      <translation>{title}: no se conoce.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/query.py" />
      <source>{title} is not {listed}</source>
      <translation>{title} no es {listed}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/checks.py" />
      <source>{title} is out of range.</source>
      <translation>{title}: está fuera del rango.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/checks.py" />
      <source>{title} needs a date between 1900 and 2199.</source>
      <translation>{title}: hace falta una fecha entre 1900 y 2199.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/checks.py" />
      <source>{title} needs a date, such as 21 Aug 2024.</source>
      <translation>{title}: hace falta una fecha, como 21 ago 2024.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/checks.py" />
      <source>{title} needs a month, such as Jun 2030.</source>
      <translation>{title}: hace falta un mes, como jun 2030.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/checks.py" />
      <source>{title} needs words.</source>
      <translation>{title}: hace falta un texto.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/checks.py" />
      <source>{title} needs {number}.</source>
      <translation>{title}: hace falta {number}.</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/delegate.py" />
      <source>{title} of {text}</source>
      <translation>{title} de {text}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/labels.py" />
      <location filename="../../app/inventory/service/devices.py" />
      <source>{title} of {who} changed</source>
      <translation>Se cambió: {title} de {who}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/labels.py" />
      <source>{title} of {who} cleared</source>
      <translation>Se borró: {title} de {who}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/facts.py" />
      <source>{title} written</source>
      <translation>{title}: se escribió</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/library_pane.py" />
      <source>{title} · yours</source>
      <translation>{title} · suya</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/block_card.py" />
      <source>{title} · {minutes} min</source>
      <translation>{title} · {minutes} min</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/sheets.py" />
      <source>{title} · {minutes} min · {whose}</source>
      <translation>{title} · {minutes} min · {whose}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/checking.py" />
      <source>{title} “{value}” belongs to another device already.</source>
      <translation>{title} “{value}” ya es de otro dispositivo.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/field_card.py" />
      <source>{title}, version {at}</source>
      <translation>{title}, versión {at}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/field_card.py" />
      <location filename="../../app/sync/page/eye/third.py" />
      <source>{title}: another value</source>
      <translation>{title}: otro valor</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/query.py" />
      <source>{title}: anything</source>
      <translation>{title}: cualquiera</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/field_card.py" />
      <source>{title}: decide this now</source>
      <translation>{title}: decidir esto ahora</translation>
    </message>
    <message>
      <location filename="../../app/ui/tables/query.py" />
      <source>{title}: nothing</source>
      <translation>{title}: nada</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/today.py" />
      <source>{title}: was it held?</source>
      <translation>{title}: ¿se realizó?</translation>
    </message>
    <message>
      <location filename="../../app/wiring/naming.py" />
      <source>{title}: “{value}” is none of {choices}.</source>
      <translation>{title}: “{value}” no es ninguna de estas opciones: {choices}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/fields.py" />
      <source>{title}: “{value}” is none of {names}.</source>
      <translation>{title}: “{value}” no es ninguno de {names}.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/eye.py" />
      <source>{told} Nothing was lost.</source>
      <translation>{told} No se perdió nada.</translation>
    </message>
    <message>
      <location filename="../../app/wiring/covering.py" />
      <source>{tried} so far</source>
      <translation>{tried} hasta ahora</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/sync/rules/eye.py" />
      <source>{twice} were given twice.</source>
      <extracomment>With 1: {twice} was given twice.</extracomment>
      <translation>
        <numerusform>{twice} se repite.</numerusform>
        <numerusform>{twice} se repiten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>{unique_title} {name} of one {kind_words} changed to {value}</source>
      <translation>{unique_title} {name} de un registro ({kind_words}): cambio a {value}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>{unique_title} {name} was given twice</source>
      <translation>{unique_title} {name} se repite</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>{unique_title} {name}: {number} {plural} made one</source>
      <translation>{unique_title} {name}: {number} {plural} en un solo registro</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/agenda.py" />
      <source>{used} of {total} minutes</source>
      <translation>{used} de {total} minutos</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/device_form.py" />
      <source>{values} added</source>
      <translation>Se agregó: {values}</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>{value} is taken already.</source>
      <translation>{value} ya está en uso.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/people/people_table.py" />
      <source>{way}, late</source>
      <translation>{way}, tarde</translation>
    </message>
    <message>
      <location filename="../../app/moments.py" />
      <source>{weekday} {day} {month}</source>
      <comment>Wed 21 Aug</comment>
      <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
      <location filename="../../app/moments.py" />
      <source>{weekday} {day} {month}</source>
      <comment>Wednesday 21 August</comment>
      <translation>{weekday} {day} de {month}</translation>
    </message>
    <message>
      <location filename="../../app/moments.py" />
      <source>{weekday} {day} {month} {year}</source>
      <comment>Wed 21 Aug 2024</comment>
      <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
      <location filename="../../app/moments.py" />
      <source>{weekday} {day} {month} {year}</source>
      <comment>Wednesday 21 August 2024</comment>
      <translation>{weekday} {day} de {month} de {year}</translation>
    </message>
    <message>
      <location filename="../../app/network/trying.py" />
      <source>{what} It was issued by “{issuer}”.</source>
      <translation>{what} Lo emitió “{issuer}”.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/professional_development/service/today.py" />
      <source>{when} · {number} people are entered. Enter who was there, then close it.</source>
      <extracomment>With 1: {when} · {number} person is entered. Enter who was there, then close it.</extracomment>
      <translation>
        <numerusform>{when} · Hay {number} persona ingresada. Ingrese quiénes estuvieron y luego ciérrela.</numerusform>
        <numerusform>{when} · Hay {number} personas ingresadas. Ingrese quiénes estuvieron y luego ciérrela.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>{where} could not be read: {reason}</source>
      <translation>{where} no se pudo leer: {reason}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>{where} has a line “{name}” that no checklist has.</source>
      <translation>{where} tiene una línea “{name}” que no existe en ninguna lista de verificación.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>{where} has no {needed}.</source>
      <translation>{where} no tiene {needed}.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>{where} has two {name}s with the key “{key}”.</source>
      <translation>{where} tiene dos {name} con la clave “{key}”.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>{where} is not a checklist.</source>
      <translation>{where} no es una lista de verificación.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>{where} is too long to be a checklist.</source>
      <translation>{where} tiene demasiado texto para ser una lista de verificación.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/reading.py" />
      <source>{where} is written for another version of Liaison Desk (format {version}).</source>
      <translation>{where} se escribió para otra versión de Liaison Desk (formato {version}).</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>{where}. Check where each column goes, then look at the preview. Nothing is written before you say so.</source>
      <translation>{where}. Revise a dónde va cada columna y luego vea la vista previa. No se escribe nada hasta que usted lo indique.</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>{which}: all of yours kept</source>
      <translation>{which}: se conservó todo lo suyo</translation>
    </message>
    <message>
      <location filename="../../app/sync/service/eye_deciding.py" />
      <source>{which}: all of {person}’s kept</source>
      <translation>{which}: se conservó todo lo de {person}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <source>{who} all changed it without having seen each other’s. Nothing was lost: choose what holds.</source>
      <translation>{who} lo cambiaron, sin haber visto lo de los demás. No se perdió nada: elija lo que vale.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/eye.py" />
      <source>{who} all changed {names} without having seen each other's.</source>
      <translation>{who} cambiaron {names}, sin haber visto lo de los demás.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <source>{who} and you both changed it without having seen each other’s. Nothing was lost: choose what holds.</source>
      <translation>{who} y usted lo cambiaron sin haber visto lo del otro. No se perdió nada: elija qué vale.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/eye.py" />
      <source>{who} and you both changed {names} without having seen each other's.</source>
      <translation>{who} y usted cambiaron {names} sin haber visto lo del otro.</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/record_pane.py" />
      <source>{who} both changed it without having seen each other’s. Nothing was lost: choose what holds.</source>
      <translation>{who} lo cambiaron por separado, sin verse los cambios. No se perdió nada: elija lo que vale.</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/eye.py" />
      <source>{who} both changed {names} without having seen each other's.</source>
      <translation>{who} cambiaron {names} por separado, sin verse los cambios.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/labels.py" />
      <location filename="../../app/inventory/service/devices.py" />
      <source>{who} changed</source>
      <translation>Se cambió: {who}</translation>
    </message>
    <message>
      <location filename="../../app/sync/rules/eye.py" />
      <source>{who} changed {names} on two computers, the one without having seen the other.</source>
      <translation>{who} cambió {names} en dos computadoras, sin que una hubiera visto lo de la otra.</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>{who} covered you</source>
      <translation>{who} cubrió su ausencia</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>{who} covered {away}</source>
      <translation>{who} cubrió a {away}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>{who} covers you</source>
      <translation>{who} cubre su ausencia</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>{who} covers {away}</source>
      <translation>{who} cubre a {away}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/devices.py" />
      <source>{who} deleted</source>
      <translation>Se eliminó: {who}</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/life_card.py" />
      <source>{who} deleted this {kind}; you went on working with it, without knowing. Keep it?</source>
      <translation>{who} eliminó esto ({kind}); sin saberlo, usted siguió trabajando con ello. ¿Conservarlo?</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/life_card.py" />
      <source>{who} deleted this {kind}; {other} went on working with it, without knowing. Keep it?</source>
      <translation>{who} eliminó este registro ({kind}); {other} siguió trabajando con él, sin saberlo. ¿Conservarlo?</translation>
    </message>
    <message>
      <location filename="../../app/store/names.py" />
      <source>{who} for {behalf}</source>
      <translation>{who} por {behalf}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/labels.py" />
      <source>{who} given back</source>
      <translation>Devolución de {who}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/labels.py" />
      <source>{who} given to {shown}</source>
      <translation>Asignación de {who} a {shown}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/labels.py" />
      <source>{who} moved to {shown}</source>
      <translation>Traslado de {who} a {shown}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/labels.py" />
      <source>{who} set to {shown}</source>
      <translation>{who}: estado {shown}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{who} signed in from paper</source>
      <translation>{who}: entrada registrada desde el papel</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{who} signed in from paper, entered later</source>
      <translation>{who}: entrada registrada desde el papel, anotada después</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{who} signed out</source>
      <translation>Salida de {who}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/people.py" />
      <source>{who} taken off the list</source>
      <translation>Se quitó de la lista: {who}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/labels.py" />
      <source>{who} taken out of the room</source>
      <translation>{who}: fuera de la sala</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/labels.py" />
      <source>{who} taken out of the slot</source>
      <translation>{who}: fuera de la ranura</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/invitations.py" />
      <source>{who} told of {title}</source>
      <translation>Aviso de {title} a {who}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>{who} was to cover you</source>
      <translation>{who} debía cubrir su ausencia</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>{who} was to cover {away}</source>
      <translation>{who} debía cubrir a {away}</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>{who} will cover you</source>
      <translation>{who} cubrirá su ausencia</translation>
    </message>
    <message>
      <location filename="../../app/cover/page/cover_card.py" />
      <source>{who} will cover {away}</source>
      <translation>{who} cubrirá a {away}</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/service/sign_in.py" />
      <source>{who}: not there</source>
      <translation>{who}: no estuvo</translation>
    </message>
    <message>
      <location filename="../../app/shell/status_bar.py" />
      <source>{words} (Ctrl Z)</source>
      <translation>{words} (Ctrl Z)</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/page.py" />
      <source>{words} so far</source>
      <translation>{words} hasta ahora</translation>
    </message>
    <message>
      <location filename="../../app/sync/page/eye/twins_pane.py" />
      <source>{words} stays</source>
      <translation>{words} queda</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/list_view.py" />
      <source>{words} · {shown:,} selected by filter</source>
      <translation>{words} · {shown:,} según el filtro</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/page/page.py" />
      <source>{words} · {shown:,} shown</source>
      <translation>{words} · se muestran {shown:,}</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/import_dialog.py" />
      <source>{words}: {done_steps:,} of {total_steps:,}</source>
      <translation>{words}: {done_steps:,} de {total_steps:,}</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>“So far” after No</source>
      <translation>“Hasta ahora” después de No</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/forms.py" />
      <source>“So far” after Yes</source>
      <translation>“Hasta ahora” después de Sí</translation>
    </message>
    <message>
      <location filename="../../app/shell/updates/looking.py" />
      <source>“address” must be an https address, and “public_key” the 32 bytes of an Ed25519 key in Base64.</source>
      <translation>“address” debe ser una dirección https, y “public_key” los 32 bytes de una clave Ed25519 en Base64.</translation>
    </message>
    <message>
      <location filename="../../app/improvement_plan/rules/goals.py" />
      <source>“begins” must be a month from 1 to 12.</source>
      <translation>“begins” debe ser un mes de 1 a 12.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/district.py" />
      <source>“year_begins” must be a month from 1 to 12.</source>
      <translation>“year_begins” debe ser un mes de 1 a 12.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/plan/fields.py" />
      <source>“{amount}” is no amount.</source>
      <translation>“{amount}” no es una cantidad.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/feedback.py" />
      <source>“{answer}” is no number from 1 to {steps}.</source>
      <translation>“{answer}” no es un número de 1 a {steps}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/feedback.py" />
      <source>“{answer}” is none of the answers that are offered.</source>
      <translation>“{answer}” no es ninguna de las respuestas que se ofrecen.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/numbers_shortened.py" />
      <source>“{bare}” was shortened by a spreadsheet: its last digits are lost.</source>
      <translation>Una hoja de cálculo acortó “{bare}”: se perdieron sus últimos dígitos.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <source>“{key}” must be a list of lists of words.</source>
      <translation>“{key}” debe ser una lista de listas de palabras.</translation>
    </message>
    <message>
      <location filename="../../app/school/district_file.py" />
      <location filename="../../app/tickets/rules/district.py" />
      <source>“{key}” must be a list of texts.</source>
      <translation>“{key}” debe ser una lista de textos.</translation>
    </message>
    <message>
      <location filename="../../app/school/district_file.py" />
      <source>“{key}” must be a text (in {named}).</source>
      <translation>“{key}” debe ser un texto (en {named}).</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <source>“{key}” must be a text (in “{title}”).</source>
      <translation>“{key}” debe ser un texto (en “{title}”).</translation>
    </message>
    <message>
      <location filename="../../app/school/district_file.py" />
      <source>“{key}” must be a whole number of at least {least} (in {named}).</source>
      <translation>“{key}” debe ser un número entero, al menos {least} (en {named}).</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/district.py" />
      <source>“{key}” must be a whole number.</source>
      <translation>“{key}” debe ser un número entero.</translation>
    </message>
    <message>
      <location filename="../../app/school/district_file.py" />
      <source>“{key}” must be one of {allowed} (in {named}).</source>
      <translation>“{key}” debe ser uno de {allowed} (en {named}).</translation>
    </message>
    <message>
      <location filename="../../app/school/district_file.py" />
      <source>“{key}” must be true or false (in {named}).</source>
      <translation>“{key}” debe ser true o false (en {named}).</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/rules/district.py" />
      <source>“{kind}” is no kind of agenda block.</source>
      <translation>“{kind}” no es un tipo de bloque de la agenda.</translation>
    </message>
    <message>
      <location filename="../../app/store/problems.py" />
      <source>“{label}” can't be undone.</source>
      <translation>“{label}” no se puede deshacer.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/cells.py" />
      <source>“{line}” is not one of {choices}.</source>
      <translation>“{line}” no es ninguno de {choices}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/helpdesk_forms.py" />
      <source>“{line}” needs a field, =, and the facts that go there.</source>
      <translation>“{line}” necesita un campo, = y los datos que van ahí.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/importing/names.py" />
      <source>“{line}…” is longer than {longest_line} characters.</source>
      <translation>“{line}…” tiene más de {longest_line} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/district.py" />
      <source>“{list}” must be a list of entries.</source>
      <translation>“{list}” debe ser una lista de entradas.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/notes.py" />
      <source>“{name}” ({size}) was not fetched: open it at the helpdesk.</source>
      <translation>No se trajo “{name}” ({size}): ábralo en la mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/shell/entry/join.py" />
      <source>“{name}” could not be read ({strerror}).</source>
      <translation>“{name}” no se pudo leer ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/attachment_well.py" />
      <location filename="../../app/tickets/service/mail_answers.py" />
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <location filename="../../app/troubleshooting/service/library.py" />
      <source>“{name}” could not be read: {reason}.</source>
      <translation>No se pudo leer “{name}”: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/ui/images.py" />
      <source>“{name}” could not be read: {strerror}.</source>
      <translation>No se pudo leer “{name}”: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/received_files.py" />
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>“{name}” could not be saved: {reason}.</source>
      <translation>No se pudo guardar “{name}”: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/printing/document.py" />
      <source>“{name}” could not be saved: {strerror}.</source>
      <translation>No se pudo guardar “{name}”: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/files.py" />
      <source>“{name}” could not be written.</source>
      <translation>No se pudo escribir “{name}”.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/received_files.py" />
      <source>“{name}” could run as a program, so it is not opened here.</source>
      <translation>“{name}” podría ejecutarse como programa, así que no se abre aquí.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <location filename="../../app/tickets/service/outgoing.py" />
      <source>“{name}” has not arrived on this computer yet.</source>
      <translation>“{name}” todavía no llegó a esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/attachment_well.py" />
      <source>“{name}” is a folder.</source>
      <translation>“{name}” es una carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/rules/models.py" />
      <source>“{name}” is a name of both “{known_name}” and “{fact_name}”.</source>
      <translation>“{name}” es un nombre tanto de “{known_name}” como de “{fact_name}”.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/attachments.py" />
      <source>“{name}” is empty.</source>
      <translation>“{name}” está vacío.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/attachments.py" />
      <source>“{name}” is larger than {size}.</source>
      <translation>“{name}” pasa de {size}.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/service/exports.py" />
      <source>“{name}” is neither a CSV nor an Excel file.</source>
      <translation>“{name}” no es un archivo CSV ni de Excel.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>“{name}” is no text file.</source>
      <translation>“{name}” no es un archivo de texto.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <location filename="../../app/tickets/service/conversation.py" />
      <location filename="../../app/tickets/service/files.py" />
      <location filename="../../app/tickets/service/outgoing.py" />
      <source>“{name}” is not on this computer.</source>
      <translation>“{name}” no está en esta computadora.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/rules/attachments.py" />
      <source>“{name}” is one too many: one message takes {most} files.</source>
      <translation>“{name}” es uno de más: un mensaje admite {most} archivos.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/exchange.py" />
      <source>“{name}” is too large to be a checklist.</source>
      <translation>“{name}” es demasiado grande para ser una lista de verificación.</translation>
    </message>
    <message>
      <location filename="../../app/professional_development/page/files.py" />
      <source>“{name}” is written.</source>
      <translation>Se escribió “{name}”.</translation>
    </message>
    <message>
      <location filename="../../app/printing/document.py" />
      <source>“{name}” may not be written there.</source>
      <translation>No se permite escribir “{name}” allí.</translation>
    </message>
    <message>
      <location filename="../../app/school/district_file.py" />
      <location filename="../../app/tickets/rules/district.py" />
      <source>“{name}” must be a list of entries.</source>
      <translation>“{name}” debe ser una lista de entradas.</translation>
    </message>
    <message>
      <location filename="../../app/school/district_file.py" />
      <source>“{name}” must be a part of its own.</source>
      <translation>“{name}” debe ser una parte propia.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outside.py" />
      <source>“{name}” saved.</source>
      <translation>Se guardó “{name}”.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/sending.py" />
      <source>“{number}” is no ticket number.</source>
      <translation>“{number}” no es un número de ticket.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder.py" />
      <source>“{part}” in {shown} leads to another place.</source>
      <translation>“{part}”, en {shown}, lleva a otro lugar.</translation>
    </message>
    <message>
      <location filename="../../app/sync/channels/folder.py" />
      <source>“{root}” does not say where the folder is.</source>
      <translation>“{root}” no dice dónde está la carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/values.py" />
      <source>“{short}” is more money than can be kept.</source>
      <translation>“{short}” es más dinero del que se puede guardar.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/values.py" />
      <source>“{short}” is neither yes nor no.</source>
      <translation>“{short}” no es ni sí ni no.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/dates.py" />
      <source>“{short}” is not a date.</source>
      <translation>“{short}” no es una fecha.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/dates.py" />
      <source>“{short}” is not a day of the calendar.</source>
      <translation>“{short}” no es un día del calendario.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/dates.py" />
      <source>“{short}” is not a month.</source>
      <translation>“{short}” no es un mes.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/values.py" />
      <source>“{short}” is not a whole number.</source>
      <translation>“{short}” no es un número entero.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/values.py" />
      <source>“{short}” is not an amount of money.</source>
      <translation>“{short}” no es una cantidad de dinero.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../app/printing/labels.py" />
      <source>“{tag}” and {number} more are {why}: only the QR code is printed.</source>
      <extracomment>With 1: “{tag}” and {number} more are {why}: only the QR code is printed.</extracomment>
      <translation>
        <numerusform>“{tag}” y {number} más: {why}; solo se imprime el código QR.</numerusform>
        <numerusform>“{tag}” y {number} más: {why}; solo se imprime el código QR.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../app/printing/labels.py" />
      <source>“{tag}” is {why}: only the QR code is printed.</source>
      <translation>“{tag}”: {why}; solo se imprime el código QR.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>“{title}” begun</source>
      <translation>“{title}” comenzado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>“{title}” fixed</source>
      <translation>“{title}” solucionado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>“{title}” gave up</source>
      <translation>“{title}” abandonado</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/outbox_runner.py" />
      <source>“{title}” has been sent.</source>
      <translation>Se envió “{title}”.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/page/compose_deeds.py" />
      <source>“{title}” is among the canned texts now.</source>
      <translation>“{title}” ya está entre los textos guardados.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/editor/keeping.py" />
      <source>“{title}” is saved, version {version}.</source>
      <translation>“{title}” está guardada, versión {version}.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/deeds.py" />
      <source>“{title}” is set aside.</source>
      <translation>“{title}” quedó a un lado.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/page/deeds.py" />
      <source>“{title}” is set aside. It waits here and on Today.</source>
      <translation>“{title}” quedó a un lado. Espera aquí y en Hoy.</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>“{title}” set aside</source>
      <translation>“{title}” dejado a un lado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>“{title}” spare given</source>
      <translation>“{title}”: repuesto entregado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>“{title}” stopped: unsafe</source>
      <translation>“{title}” detenido: peligro</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>“{title}” taken up again</source>
      <translation>“{title}” retomado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/service/runs.py" />
      <source>“{title}” thrown away</source>
      <translation>“{title}” descartado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>“{title}” ticket begun</source>
      <translation>“{title}”: ticket comenzado</translation>
    </message>
    <message>
      <location filename="../../app/troubleshooting/rules/runs.py" />
      <source>“{title}” went on</source>
      <translation>“{title}” siguió en otra</translation>
    </message>
    <message>
      <location filename="../../app/tickets/service/helpdesk.py" />
      <source>“{way}” is no way to a helpdesk.</source>
      <translation>“{way}” no es una vía a una mesa de ayuda.</translation>
    </message>
    <message>
      <location filename="../../app/tickets/channels/request_tracker/settings.py" />
      <source>“{words}” is not where a ticket can stand.</source>
      <translation>“{words}” no es un estado en que pueda estar un ticket.</translation>
    </message>
    <message>
      <location filename="../../app/inventory/page/paste_preview.py" />
      <source>… and {number:,} more</source>
      <translation>… y {number:,} más</translation>
    </message>
  </context>
</TS>
