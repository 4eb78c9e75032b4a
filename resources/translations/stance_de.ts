<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Stance</source>
        <translation>Über Stance</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>It has no network code: nothing leaves this computer unless you carry it out yourself.</source>
        <translation>Es hat keinen Netzwerkcode: Nichts verlässt diesen Computer, wenn Sie es nicht selbst hinaustragen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Your data and the law</source>
        <translation>Ihre Daten und das Recht</translation>
    </message>
</context>
<context>
    <name>ActNow</name>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Enter my contacts</source>
        <translation>Meine Kontakte eintragen</translation>
    </message>
    <message>
        <source>You have entered no emergency contacts yet. These numbers may hold where you work:</source>
        <translation>Sie haben noch keine Notfallkontakte eingetragen. Diese Nummern gelten vielleicht dort, wo Sie arbeiten:</translation>
    </message>
    <message>
        <source>check this yourself</source>
        <translation>bitte selbst prüfen</translation>
    </message>
</context>
<context>
    <name>ActNowCard</name>
    <message>
        <source>no client code</source>
        <translation>ohne Kürzel</translation>
    </message>
    <message>
        <source>Act now: {0}</source>
        <translation>Jetzt handeln: {0}</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>Weitervermittlung öffnen</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>Meine Kontakte</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exportieren ▾</translation>
    </message>
    <message>
        <source>As JSON, complete…</source>
        <translation>Als JSON, vollständig…</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets…</source>
        <translation>Als CSV, für Tabellen…</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Für die Supervision</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>A tag, then Enter</source>
        <translation>Ein Schlagwort, dann Eingabe</translation>
    </message>
    <message>
        <source>Tag for the selected sessions</source>
        <translation>Schlagwort für die gewählten Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected</source>
        <translation>
            <numerusform>%Ln Sitzung gewählt</numerusform>
            <numerusform>%Ln Sitzungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written to {0}. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln Sitzung nach {0} geschrieben. Die Datei ist nicht verschlüsselt.</numerusform>
            <numerusform>%Ln Sitzungen nach {0} geschrieben. Die Datei ist nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) tagged #{0}.</source>
        <translation>
            <numerusform>%Ln Sitzung mit #{0} versehen.</numerusform>
            <numerusform>%Ln Sitzungen mit #{0} versehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) flagged for supervision.</source>
        <translation>
            <numerusform>%Ln Sitzung für die Supervision vorgemerkt.</numerusform>
            <numerusform>%Ln Sitzungen für die Supervision vorgemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are in the bin.</source>
        <translation>
            <numerusform>%Ln Sitzung liegt im Papierkorb.</numerusform>
            <numerusform>%Ln Sitzungen liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken out of the bin.</source>
        <translation>
            <numerusform>%Ln Sitzung aus dem Papierkorb geholt.</numerusform>
            <numerusform>%Ln Sitzungen aus dem Papierkorb geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>As a Word document…</source>
        <translation>Als Word-Dokument…</translation>
    </message>
    <message>
        <source>As a web page…</source>
        <translation>Als Webseite…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Als Markdown…</translation>
    </message>
    <message>
        <source>Packet…</source>
        <translation>Paket…</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>reflexionen</translation>
    </message>
    <message>
        <source>More formats…</source>
        <translation>Weitere Formate…</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Erinnern am</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find a page, an action, a client or a session</source>
        <translation>Eine Seite, einen Befehl, ein Kürzel oder eine Sitzung finden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlung</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>preferences, options</source>
        <translation>Optionen, Voreinstellungen</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Sitzung festhalten</translation>
    </message>
    <message>
        <source>new entry, write up, begin</source>
        <translation>neuer Eintrag, aufschreiben, beginnen</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Zurücknehmen, was zuletzt getan wurde</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig, widerrufen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Noch einmal tun, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederherstellen, wiederholen</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Drucken, was zu sehen ist</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier, Ausdruck</translation>
    </message>
    <message>
        <source>Read the reflections in order</source>
        <translation>Die Reflexionen der Reihe nach lesen</translation>
    </message>
    <message>
        <source>Lock the journal</source>
        <translation>Das Journal sperren</translation>
    </message>
    <message>
        <source>Quit Stance</source>
        <translation>Stance beenden</translation>
    </message>
    <message>
        <source>close, leave, exit</source>
        <translation>schließen, verlassen, Ende</translation>
    </message>
    <message>
        <source>In a date, open the calendar; in a choice, open its list</source>
        <translation>In einem Datum den Kalender öffnen, in einer Auswahl ihre Liste</translation>
    </message>
    <message>
        <source>To the line at the foot that offers to undo or tells of a problem, and back</source>
        <translation>Zur Zeile am Fuß, die das Zurücknehmen anbietet oder ein Problem nennt, und zurück</translation>
    </message>
    <message>
        <source>On and back, as one reads</source>
        <translation>Weiter und zurück, wie man liest</translation>
    </message>
    <message>
        <source>Close what has opened: a help, a list, a menu</source>
        <translation>Schließen, was sich geöffnet hat: eine Hilfe, eine Liste, ein Menü</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>due, dates, follow-ups</source>
        <translation>fällig, Termine, Nachfragen</translation>
    </message>
    <message>
        <source>Note an observation</source>
        <translation>Beobachtung notieren</translation>
    </message>
    <message>
        <source>sign, noticed, referral</source>
        <translation>Anzeichen, bemerkt, Weitervermittlung</translation>
    </message>
    <message>
        <source>Look around in the sample journal</source>
        <translation>Im Beispieljournal umsehen</translation>
    </message>
    <message>
        <source>example, demo, try out</source>
        <translation>Beispiel, Demo, ausprobieren</translation>
    </message>
    <message>
        <source>New client code</source>
        <translation>Neues Kürzel</translation>
    </message>
    <message>
        <source>add a client</source>
        <translation>Klient:in hinzufügen</translation>
    </message>
    <message>
        <source>Write down a supervision meeting</source>
        <translation>Supervisionstreffen festhalten</translation>
    </message>
    <message>
        <source>supervisor, mentor, group</source>
        <translation>Supervision, Mentoring, Gruppe</translation>
    </message>
    <message>
        <source>Write down learning</source>
        <translation>Fortbildung festhalten</translation>
    </message>
    <message>
        <source>training, course, hours, CPD</source>
        <translation>Weiterbildung, Kurs, Stunden</translation>
    </message>
    <message>
        <source>My contacts and emergency numbers</source>
        <translation>Meine Kontakte und Notfallnummern</translation>
    </message>
    <message>
        <source>referral list, telephone</source>
        <translation>Vermittlungsliste, Telefon</translation>
    </message>
    <message>
        <source>Say where I mean to be in the next session</source>
        <translation>Festhalten, wo ich in der nächsten Sitzung sein will</translation>
    </message>
    <message>
        <source>intention, before a session</source>
        <translation>Vorhaben, vor einer Sitzung</translation>
    </message>
    <message>
        <source>Place old sessions again</source>
        <translation>Frühere Sitzungen noch einmal markieren</translation>
    </message>
    <message>
        <source>blind, twice a year</source>
        <translation>blind, zweimal im Jahr</translation>
    </message>
    <message>
        <source>Build a packet for supervision</source>
        <translation>Ein Paket für die Supervision packen</translation>
    </message>
    <message>
        <source>seal, anonymise, send</source>
        <translation>versiegeln, anonymisieren, senden</translation>
    </message>
    <message>
        <source>Packets I sent</source>
        <translation>Pakete, die ich abgegeben habe</translation>
    </message>
    <message>
        <source>reply, notes came home</source>
        <translation>Antwort, Notizen zurück</translation>
    </message>
    <message>
        <source>Packets I received</source>
        <translation>Pakete, die ich bekommen habe</translation>
    </message>
    <message>
        <source>supervisees</source>
        <translation>Supervisandinnen, Supervisanden</translation>
    </message>
    <message>
        <source>Professional will</source>
        <translation>Berufliche Verfügung</translation>
    </message>
    <message>
        <source>illness, trusted person</source>
        <translation>Krankheit, Vertrauensperson</translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation>Ein anderes Journal öffnen</translation>
    </message>
    <message>
        <source>file, switch</source>
        <translation>Datei, wechseln</translation>
    </message>
    <message>
        <source>through what was found</source>
        <translation>durch das Gefundene</translation>
    </message>
    <message>
        <source>open it, or do it</source>
        <translation>öffnen oder ausführen</translation>
    </message>
    <message>
        <source>close it, and back to where one was</source>
        <translation>schließen, und zurück, wo man war</translation>
    </message>
    <message>
        <source>list the sections that say it</source>
        <translation>die Abschnitte auflisten, in denen es steht</translation>
    </message>
    <message>
        <source>Ctrl+F, then a word</source>
        <translation>Strg+F, dann ein Wort</translation>
    </message>
    <message>
        <source>to the control that says it</source>
        <translation>zum Feld, in dem es steht</translation>
    </message>
    <message>
        <source>Enter in the search</source>
        <translation>Eingabe in der Suche</translation>
    </message>
    <message>
        <source>open the journal with it, or test it</source>
        <translation>das Journal damit öffnen oder ihn prüfen</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the field of a recovery key</source>
        <translation>Strg+Eingabe im Feld eines Wiederherstellungsschlüssels</translation>
    </message>
    <message>
        <source>into the list; through it, showing each section</source>
        <translation>in die Liste; durch sie hindurch, wobei jeder Abschnitt gezeigt wird</translation>
    </message>
    <message>
        <source>Down in the search; Up, Down, Home, End</source>
        <translation>Ab in der Suche; Auf, Ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>list all again</source>
        <translation>wieder alle auflisten</translation>
    </message>
    <message>
        <source>Escape in the search</source>
        <translation>Esc in der Suche</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Die Sitzung speichern</translation>
    </message>
    <message>
        <source>To the facts</source>
        <translation>Zu den Angaben</translation>
    </message>
    <message>
        <source>To the texts</source>
        <translation>Zu den Texten</translation>
    </message>
    <message>
        <source>To the scales</source>
        <translation>Zu den Skalen</translation>
    </message>
    <message>
        <source>To the observations</source>
        <translation>Zu den Beobachtungen</translation>
    </message>
    <message>
        <source>To the grid</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>To the question for supervision</source>
        <translation>Zur Frage für die Supervision</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>Zum nächsten Teil</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Zum Teil davor</translation>
    </message>
    <message>
        <source>Only the sheet, and back</source>
        <translation>Nur das Blatt, und zurück</translation>
    </message>
    <message>
        <source>focus, full screen, distraction</source>
        <translation>Vollbild, Ruhe, Ablenkung</translation>
    </message>
    <message>
        <source>Back from the sheet</source>
        <translation>Vom Blatt zurück</translation>
    </message>
    <message>
        <source>on to the texts</source>
        <translation>weiter zu den Texten</translation>
    </message>
    <message>
        <source>Enter in the client code</source>
        <translation>Eingabe im Kürzel</translation>
    </message>
    <message>
        <source>on to the second</source>
        <translation>weiter zum zweiten</translation>
    </message>
    <message>
        <source>Tab in the first text</source>
        <translation>Tab im ersten Text</translation>
    </message>
    <message>
        <source>take back and bring back, in both texts</source>
        <translation>zurücknehmen und wiederbringen, in beiden Texten</translation>
    </message>
    <message>
        <source>on a scale: say it, step, take it back</source>
        <translation>auf einer Skala: sagen, schrittweise ändern, zurücknehmen</translation>
    </message>
    <message>
        <source>0 … 4, arrow keys, Delete</source>
        <translation>0 … 4, Pfeiltasten, Entf</translation>
    </message>
    <message>
        <source>open the list and go into it</source>
        <translation>die Liste öffnen und hineingehen</translation>
    </message>
    <message>
        <source>Space on “All observations…”</source>
        <translation>Leertaste auf „Alle Beobachtungen…“</translation>
    </message>
    <message>
        <source>in the list: go on and back, go to the next one that says the word</source>
        <translation>in der Liste: weiter und zurück, zur nächsten, in der das Wort steht</translation>
    </message>
    <message>
        <source>Up, Down, letters of a word</source>
        <translation>Auf, Ab, Buchstaben eines Wortes</translation>
    </message>
    <message>
        <source>tick it and go to the words used; back from the words; close the list</source>
        <translation>ankreuzen und zu den Worten gehen; von den Worten zurück; die Liste schließen</translation>
    </message>
    <message>
        <source>Space; Enter; Escape</source>
        <translation>Leertaste; Eingabe; Esc</translation>
    </message>
    <message>
        <source>What the quadrant means; arrow keys: the other quadrants; F1: the axes and the keys</source>
        <translation>Was der Quadrant bedeutet; Pfeiltasten: die anderen Quadranten; F1: die Achsen und die Tasten</translation>
    </message>
    <message>
        <source>by .05; with Shift by .25. Before there is a mark they move a dashed cursor</source>
        <translation>um 0,05; mit Umschalt um 0,25. Bevor es eine Markierung gibt, bewegen sie einen gestrichelten Zeiger</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>show the cursor; place the mark; on a mark, go on to the next free moment</source>
        <translation>den Zeiger zeigen; die Markierung setzen; auf einer Markierung weiter zum nächsten freien Moment</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Eingabe oder Leertaste</translation>
    </message>
    <message>
        <source>take a moment in hand; with one mark alone, 2 and 3 make it start, middle and end, 4 and more make own moments</source>
        <translation>einen Moment in die Hand nehmen; bei nur einer Markierung machen 2 und 3 daraus Anfang, Mitte und Ende, 4 und mehr eigene Momente</translation>
    </message>
    <message>
        <source>1 … 7</source>
        <translation>1 … 7</translation>
    </message>
    <message>
        <source>surer, less sure</source>
        <translation>sicherer, weniger sicher</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>write the name where it stands; Enter keeps it, Escape does not; a moment with a name of its own makes the three own moments</source>
        <translation>den Namen schreiben, wo er steht; Eingabe behält ihn, Esc nicht; ein Moment mit eigenem Namen macht aus den dreien eigene Momente</translation>
    </message>
    <message>
        <source>take the mark back</source>
        <translation>die Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>take back what was done last on the grid</source>
        <translation>zurücknehmen, was zuletzt auf dem Feld geschah</translation>
    </message>
    <message>
        <source>give up the cursor, or the dragging</source>
        <translation>den Zeiger oder das Ziehen aufgeben</translation>
    </message>
    <message>
        <source>Back to where one came from</source>
        <translation>Zurück, woher man kam</translation>
    </message>
    <message>
        <source>Skip: it comes again at the end</source>
        <translation>Überspringen; sie kommt am Ende noch einmal</translation>
    </message>
    <message>
        <source>Leave it without a mark for good</source>
        <translation>Für immer ohne Markierung lassen</translation>
    </message>
    <message>
        <source>Take the mark back; without one, what was done with the session before</source>
        <translation>Die Markierung zurücknehmen; ohne Markierung das, was mit der Sitzung davor geschah</translation>
    </message>
    <message>
        <source>arrow keys, Enter</source>
        <translation>Pfeiltasten, Eingabe</translation>
    </message>
    <message>
        <source>through the events; tick one, or take the tick away</source>
        <translation>durch die Ereignisse; eines ankreuzen oder das Kreuz wegnehmen</translation>
    </message>
    <message>
        <source>Up, Down; Space</source>
        <translation>Auf, Ab; Leertaste</translation>
    </message>
    <message>
        <source>Save the step, in its form</source>
        <translation>Den Schritt speichern, in seinem Formular</translation>
    </message>
    <message>
        <source>put away the step, or the observation, that is written</source>
        <translation>den Schritt oder die Beobachtung weglegen, die gerade geschrieben wird</translation>
    </message>
    <message>
        <source>The entry before, also while reading</source>
        <translation>Der Eintrag davor, auch beim Lesen</translation>
    </message>
    <message>
        <source>The entry after, also while reading</source>
        <translation>Der Eintrag danach, auch beim Lesen</translation>
    </message>
    <message>
        <source>from the search into the list</source>
        <translation>aus der Suche in die Liste</translation>
    </message>
    <message>
        <source>from entry to entry; what is chosen is shown beside the list</source>
        <translation>von Eintrag zu Eintrag; was gewählt ist, wird neben der Liste gezeigt</translation>
    </message>
    <message>
        <source>Up, Down, or K, J</source>
        <translation>Auf, Ab oder K, J</translation>
    </message>
    <message>
        <source>further through the list, or through the text while reading</source>
        <translation>weiter durch die Liste oder beim Lesen durch den Text</translation>
    </message>
    <message>
        <source>Page up, Page down, Home, End</source>
        <translation>Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>select several; what can be done with them stands below the list</source>
        <translation>mehrere auswählen; was man mit ihnen tun kann, steht unter der Liste</translation>
    </message>
    <message>
        <source>Shift+arrow keys, Ctrl+A</source>
        <translation>Umschalt+Pfeiltasten, Strg+A</translation>
    </message>
    <message>
        <source>put into the bin; on a filter: take it away</source>
        <translation>in den Papierkorb legen; auf einem Filter: ihn wegnehmen</translation>
    </message>
    <message>
        <source>open it; in the list that opens, letters narrow it and Enter chooses</source>
        <translation>öffnen; in der Liste, die sich öffnet, engen Buchstaben ein, und Eingabe wählt</translation>
    </message>
    <message>
        <source>Down, Space on a filter</source>
        <translation>Ab, Leertaste auf einem Filter</translation>
    </message>
    <message>
        <source>move an area over the grid, with Shift make it larger or smaller; Enter takes it</source>
        <translation>einen Bereich über das Feld bewegen, mit Umschalt vergrößern oder verkleinern; Eingabe nimmt ihn</translation>
    </message>
    <message>
        <source>arrow keys on “Place”</source>
        <translation>Pfeiltasten auf „Ort“</translation>
    </message>
    <message>
        <source>the weeks, the whole month, all of it again</source>
        <translation>die Wochen, der ganze Monat, wieder alles</translation>
    </message>
    <message>
        <source>Left, Right, Up, Escape on the year</source>
        <translation>Links, Rechts, Auf, Esc auf dem Jahr</translation>
    </message>
    <message>
        <source>back to reading</source>
        <translation>zurück zum Lesen</translation>
    </message>
    <message>
        <source>Escape in the history</source>
        <translation>Esc im Verlauf</translation>
    </message>
    <message>
        <source>on the chart: from session to session; open it</source>
        <translation>auf dem Diagramm: von Sitzung zu Sitzung; sie öffnen</translation>
    </message>
    <message>
        <source>Left, Right, Home, End; Enter</source>
        <translation>Links, Rechts, Pos1, Ende; Eingabe</translation>
    </message>
    <message>
        <source>on the chart: from reflection to event and back; open a reflection</source>
        <translation>auf dem Diagramm: von Reflexion zu Ereignis und zurück; eine Reflexion öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right; Enter</source>
        <translation>Strg+Links, Strg+Rechts; Eingabe</translation>
    </message>
    <message>
        <source>on the chart: nearer, further, all; along the time</source>
        <translation>auf dem Diagramm: näher, weiter, alles; die Zeit entlang</translation>
    </message>
    <message>
        <source>+, −, 0; Page up, Page down</source>
        <translation>+, −, 0; Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>on the ends of the range under the chart: move them</source>
        <translation>auf den Enden des Zeitraums unter dem Diagramm: sie bewegen</translation>
    </message>
    <message>
        <source>Tab, then arrow keys, Page up, Page down, Home, End</source>
        <translation>Tab, dann Pfeiltasten, Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>on the chart: the sessions as a table</source>
        <translation>auf dem Diagramm: die Sitzungen als Tabelle</translation>
    </message>
    <message>
        <source>on the slider under the grid: from period to period; play and pause</source>
        <translation>auf dem Regler unter dem Feld: von Zeitraum zu Zeitraum; abspielen und anhalten</translation>
    </message>
    <message>
        <source>Left, Right, Home, End on the slider; Space</source>
        <translation>Links, Rechts, Pos1, Ende auf dem Regler; Leertaste</translation>
    </message>
    <message>
        <source>from the field into the list of codes</source>
        <translation>aus dem Feld in die Liste der Kürzel</translation>
    </message>
    <message>
        <source>Add the note, in its field</source>
        <translation>Die Notiz hinzufügen, in ihrem Feld</translation>
    </message>
    <message>
        <source>through sessions, texts, notes, the grid, the letter</source>
        <translation>durch Sitzungen, Texte, Notizen, das Feld, den Brief</translation>
    </message>
    <message>
        <source>choose the words a note belongs to</source>
        <translation>die Worte wählen, zu denen eine Notiz gehört</translation>
    </message>
    <message>
        <source>Shift+arrow keys in a text</source>
        <translation>Umschalt+Pfeiltasten in einem Text</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the list of everything (Ctrl+K)</source>
        <translation>In der Liste von allem (Strg+K)</translation>
    </message>
    <message>
        <source>Writing up a session</source>
        <translation>Eine Sitzung aufschreiben</translation>
    </message>
    <message>
        <source>The grid</source>
        <translation>Das Feld</translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation>Vor einer Sitzung</translation>
    </message>
    <message>
        <source>Placing what you brought along</source>
        <translation>Mitgebrachtes markieren</translation>
    </message>
    <message>
        <source>Placing old sessions again</source>
        <translation>Frühere Sitzungen noch einmal markieren</translation>
    </message>
    <message>
        <source>Times out of a calendar</source>
        <translation>Zeiten aus einem Kalender</translation>
    </message>
    <message>
        <source>Reading a packet</source>
        <translation>Ein Paket lesen</translation>
    </message>
    <message>
        <source>The line at the foot</source>
        <translation>Die Zeile am Fuß</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>guide, manual, how to, keys</source>
        <translation>Anleitung, Handbuch, wie geht, Tasten</translation>
    </message>
    <message>
        <source>Search the journal; on the settings, find a setting; in the help, search it</source>
        <translation>Das Journal durchsuchen; in den Einstellungen eine Einstellung finden; in der Hilfe sie durchsuchen</translation>
    </message>
    <message>
        <source>through the text</source>
        <translation>durch den Text</translation>
    </message>
    <message>
        <source>from link to link; follow it</source>
        <translation>von Verweis zu Verweis; ihm folgen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab; Enter</source>
        <translation>Tab, Umschalt+Tab; Eingabe</translation>
    </message>
    <message>
        <source>Back to what you read before, then to where you came from</source>
        <translation>Zurück zu dem, was Sie vorher lasen, dann dorthin, woher Sie kamen</translation>
    </message>
    <message>
        <source>To the next place that says what you look for</source>
        <translation>Zur nächsten Stelle, die das Gesuchte sagt</translation>
    </message>
    <message>
        <source>To the place before that says it</source>
        <translation>Zur vorigen Stelle, die es sagt</translation>
    </message>
    <message>
        <source>into the chapters; through them</source>
        <translation>in die Kapitel; durch sie</translation>
    </message>
    <message>
        <source>leave the help</source>
        <translation>die Hilfe verlassen</translation>
    </message>
    <message>
        <source>Help and the map</source>
        <translation>Hilfe und Karte</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Die Schaltfläche drücken, die den Fokus hat</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Sitzungen importieren</translation>
    </message>
    <message>
        <source>bring along, other programs</source>
        <translation>mitbringen, andere Programme, einlesen</translation>
    </message>
    <message>
        <source>Save the intention</source>
        <translation>Das Vorhaben speichern</translation>
    </message>
    <message>
        <source>Save the mark, and on to the next session</source>
        <translation>Die Markierung speichern, und weiter zur nächsten Sitzung</translation>
    </message>
    <message>
        <source>place, as on the grid; Enter on the mark: save it, and on to the next session</source>
        <translation>markieren wie auf dem Feld; Eingabe auf der Markierung: speichern, und weiter zur nächsten Sitzung</translation>
    </message>
    <message>
        <source>Save the new mark, compare, and go on</source>
        <translation>Die neue Markierung speichern, vergleichen und weiter</translation>
    </message>
</context>
<context>
    <name>ActsCard</name>
    <message>
        <source>Everything about this code</source>
        <translation>Alles zu diesem Kürzel</translation>
    </message>
    <message>
        <source>A client may ask to see what you keep of them, or to have it erased. Each of these says first what it will do.</source>
        <translation>Jede Person kann verlangen zu sehen, was Sie über sie aufbewahren, oder dass es gelöscht wird. Jeder dieser Wege sagt zuerst, was er tut.</translation>
    </message>
    <message>
        <source>Give out…</source>
        <translation>Herausgeben…</translation>
    </message>
    <message>
        <source>Make one with another code…</source>
        <translation>Kürzel zusammenführen…</translation>
    </message>
    <message>
        <source>Reduce to placements…</source>
        <translation>Auf Markierungen beschränken…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Endgültig löschen…</translation>
    </message>
</context>
<context>
    <name>AgainCard</name>
    <message>
        <source>From the notes alone, without the old mark. Both are kept; the new one is not counted.</source>
        <translation>Nur aus den Notizen, ohne die alte Markierung. Beide bleiben erhalten; die neue zählt nicht mit.</translation>
    </message>
    <message>
        <source>Place them again</source>
        <translation>Noch einmal markieren</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message numerus="yes">
        <source>%n old session(s) to place again</source>
        <translation>
            <numerusform>%Ln frühere Sitzung zum nochmaligen Markieren</numerusform>
            <numerusform>%Ln frühere Sitzungen zum nochmaligen Markieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainPage</name>
    <message>
        <source>Place it again</source>
        <translation>Noch einmal markieren</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diese auslassen</translation>
    </message>
    <message>
        <source>Where did you sit?</source>
        <translation>Wo standen Sie?</translation>
    </message>
    <message>
        <source>Placed again so far</source>
        <translation>Bisher noch einmal markiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nothing is left to place again for now. You will be asked in time.</source>
        <translation>Für jetzt gibt es nichts mehr noch einmal zu markieren. Sie werden zu gegebener Zeit gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Read what you wrote, then mark where you sat. %n session(s) to go.</source>
        <translation>
            <numerusform>Lesen Sie, was Sie geschrieben haben, und markieren Sie dann, wo Sie standen. Noch %Ln Sitzung.</numerusform>
            <numerusform>Lesen Sie, was Sie geschrieben haben, und markieren Sie dann, wo Sie standen. Noch %Ln Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client code</source>
        <translation>Ohne Kürzel</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>Was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>Me in it</source>
        <translation>Ich dabei</translation>
    </message>
    <message>
        <source>Now: {0}.</source>
        <translation>Jetzt: {0}.</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>Save and compare  Ctrl+S</source>
        <translation>Speichern und vergleichen  Strg+S</translation>
    </message>
    <message>
        <source>Save and compare</source>
        <translation>Speichern und vergleichen</translation>
    </message>
    <message>
        <source>The session is placed again.</source>
        <translation>Die Sitzung ist noch einmal verortet.</translation>
    </message>
    <message>
        <source>The session is left out.</source>
        <translation>Die Sitzung bleibt aus.</translation>
    </message>
    <message>
        <source>It is offered again later.</source>
        <translation>Es wird später wieder angeboten.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart ist</translation>
    </message>
    <message>
        <source>What it is about, and what it is not</source>
        <translation>Worum es geht, und worum nicht</translation>
    </message>
    <message>
        <source>Start of the agreement</source>
        <translation>Beginn der Vereinbarung</translation>
    </message>
    <message>
        <source>Review of the agreement</source>
        <translation>Durchsicht der Vereinbarung</translation>
    </message>
    <message>
        <source>End of the agreement</source>
        <translation>Ende der Vereinbarung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Review, with a reminder</source>
        <translation>Durchsicht, mit Erinnerung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>With whom it was agreed</source>
        <translation>Mit wem vereinbart</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <source>Keeps this one below, and begins another today</source>
        <translation>Behält diese darunter und beginnt heute eine andere</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier agreement(s)</source>
        <translation>
            <numerusform>%Ln frühere Vereinbarung</numerusform>
            <numerusform>%Ln frühere Vereinbarungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose, or own words</source>
        <translation>Wählen, oder eigene Worte</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation>Farben: {0}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text size: {0}</source>
        <translation>Schriftgröße: {0}</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Ohne Animationen</translation>
    </message>
    <message>
        <source>How the grid lies</source>
        <translation>Wie das Feld liegt</translation>
    </message>
    <message>
        <source>Causality and meaning from side to side</source>
        <translation>Kausalität und Bedeutung waagerecht</translation>
    </message>
    <message>
        <source>Left and right the other way</source>
        <translation>Links und rechts vertauscht</translation>
    </message>
    <message>
        <source>Top and bottom the other way</source>
        <translation>Oben und unten vertauscht</translation>
    </message>
    <message>
        <source>An example of a session on the grid as it will lie</source>
        <translation>Das Beispiel einer Sitzung auf dem Feld, wie es liegen wird</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>AreaCanvas</name>
    <message>
        <source>Where I want to be, on the grid</source>
        <translation>Wo ich sein will, auf dem Feld</translation>
    </message>
    <message>
        <source>where I want to be</source>
        <translation>wo ich sein will</translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What changed, or why there; may stay empty</source>
        <translation>Was sich geändert hat, oder warum dort; kann leer bleiben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save where I want to be</source>
        <translation>Speichern, wo ich sein will</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a place on the grid first.</source>
        <translation>Wählen Sie zuerst einen Ort auf dem Feld.</translation>
    </message>
    <message>
        <source>Since {0}: {1} ({2}).</source>
        <translation>Seit {0}: {1} ({2}).</translation>
    </message>
    <message>
        <source>a narrow area</source>
        <translation>ein enger Bereich</translation>
    </message>
    <message>
        <source>a wide area</source>
        <translation>ein weiter Bereich</translation>
    </message>
    <message>
        <source>an area of the usual width</source>
        <translation>ein Bereich üblicher Weite</translation>
    </message>
</context>
<context>
    <name>AreaInput</name>
    <message>
        <source>narrow</source>
        <translation>eng</translation>
    </message>
    <message>
        <source>A narrow area</source>
        <translation>Ein enger Bereich</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>An area of the usual width</source>
        <translation>Ein Bereich üblicher Weite</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>weit</translation>
    </message>
    <message>
        <source>A wide area</source>
        <translation>Ein weiter Bereich</translation>
    </message>
    <message>
        <source>Nothing is chosen. Click on the grid, or use the arrow keys.</source>
        <translation>Nichts gewählt. Klicken Sie auf das Feld, oder nehmen Sie die Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <source>Where on the grid</source>
        <translation>Wo auf dem Feld</translation>
    </message>
    <message>
        <source>Arrow keys move an area, with Shift they change its size, Enter takes it</source>
        <translation>Pfeiltasten bewegen einen Bereich, mit Umschalt ändern sie seine Größe, Eingabe nimmt ihn</translation>
    </message>
</context>
<context>
    <name>AreaStep</name>
    <message>
        <source>Where do I want to be?</source>
        <translation>Wo will ich sein?</translation>
    </message>
    <message>
        <source>If you know, click where you want to sit in most sessions. It shows as a dashed square beside what you log. It can change at any time, and its history is kept.</source>
        <translation>Wenn Sie es wissen, klicken Sie dorthin, wo Sie in den meisten Sitzungen stehen möchten. Das zeigt sich als gestricheltes Quadrat neben Ihren Markierungen. Es lässt sich jederzeit ändern, und sein Verlauf bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>AskedFirst</name>
    <message>
        <source>Nothing is written and no mark is set. Save all the same?</source>
        <translation>Es ist nichts geschrieben und nichts markiert. Trotzdem speichern?</translation>
    </message>
    <message>
        <source>Save it so</source>
        <translation>So speichern</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>The code looks like somebody’s name. Save it all the same?</source>
        <translation>Das Kürzel sieht nach einem Namen aus. Trotzdem speichern?</translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation>Kürzel ändern</translation>
    </message>
</context>
<context>
    <name>BackupFiles</name>
    <message>
        <source>A second folder for backups</source>
        <translation>Ein zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>Eine Sicherung prüfen</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>In eine neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares speichern</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>Journals (*.stance);;All files (*)</source>
        <translation>Journale (*.stance);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>does not open with this passphrase</source>
        <translation>lässt sich mit dieser Passphrase nicht öffnen</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Look inside the backup of {0}</source>
        <translation>In die Sicherung vom {0} hineinsehen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Die Sicherung vom {0} wiederherstellen</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>made by itself</source>
        <translation>von selbst angelegt</translation>
    </message>
    <message>
        <source>before a newer version of the file</source>
        <translation>vor einer neueren Fassung der Datei</translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation>vor einer neuen Passphrase</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before two journals were merged</source>
        <translation>vor dem Zusammenführen zweier Journale</translation>
    </message>
    <message>
        <source>before an erasing</source>
        <translation>vor einer Löschung</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand angelegt</translation>
    </message>
    <message>
        <source>another file of this journal</source>
        <translation>eine weitere Datei von diesem Journal</translation>
    </message>
    <message>
        <source>It holds {sessions}, from {first} to {last}.</source>
        <translation>Sie enthält {sessions}, von {first} bis {last}.</translation>
    </message>
    <message>
        <source>It holds no session yet.</source>
        <translation>Sie enthält noch keine Sitzung.</translation>
    </message>
    <message>
        <source>It is the journal of {name}.</source>
        <translation>Es ist das Journal von {name}.</translation>
    </message>
    <message>
        <source>The newest sessions: {days}.</source>
        <translation>Die neuesten Sitzungen: {days}.</translation>
    </message>
    <message>
        <source>Every page was read and fits.</source>
        <translation>Jede Seite wurde gelesen und stimmt.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that was valid when it was made.</source>
        <translation>Sie öffnet sich mit der Passphrase, die galt, als sie angelegt wurde.</translation>
    </message>
    <message>
        <source>Brought out into a new journal: {sessions}.</source>
        <translation>In ein neues Journal gerettet: {sessions}.</translation>
    </message>
    <message>
        <source>{unreadable} of {pages} pages of the file could not be read.</source>
        <translation>{unreadable} von {pages} Seiten der Datei ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>All {pages} pages of the file could be read.</source>
        <translation>Alle {pages} Seiten der Datei ließen sich lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their texts; what was placed is there.</source>
        <translation>
            <numerusform>%Ln davon hat ihre Texte verloren; was markiert wurde, ist da.</numerusform>
            <numerusform>%Ln davon haben ihre Texte verloren; was markiert wurde, ist da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their date and place; their texts stand at the date of the session before.</source>
        <translation>
            <numerusform>%Ln davon hat Datum und Platz verloren; ihre Texte stehen beim Datum der Sitzung davor.</numerusform>
            <numerusform>%Ln davon haben Datum und Platz verloren; ihre Texte stehen beim Datum der Sitzung davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are known to be gone.</source>
        <translation>
            <numerusform>Von %Ln Sitzung ist bekannt, dass sie fehlt.</numerusform>
            <numerusform>Von %Ln Sitzungen ist bekannt, dass sie fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belonged to nothing that is left, and were left out.</source>
        <translation>
            <numerusform>%Ln Eintrag gehörte zu nichts, was noch da ist, und blieb weg.</numerusform>
            <numerusform>%Ln Einträge gehörten zu nichts, was noch da ist, und blieben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had lost something that stood in their history.</source>
        <translation>
            <numerusform>Bei %Ln davon fehlte etwas, das in ihrem Verlauf stand.</numerusform>
            <numerusform>Bei %Ln davon fehlte etwas, das in ihrem Verlauf stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>brought out of a damaged file</source>
        <translation>aus einer beschädigten Datei geborgen</translation>
    </message>
    <message>
        <source>a second file beside it</source>
        <translation>eine zweite Datei daneben</translation>
    </message>
</context>
<context>
    <name>BalanceForm</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Bezahlte Stunden</translation>
    </message>
    <message>
        <source>Pro bono hours</source>
        <translation>Pro-bono-Stunden</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People in the group</source>
        <translation>Personen in der Gruppe</translation>
    </message>
    <message>
        <source>For which role</source>
        <translation>Für welche Rolle</translation>
    </message>
    <message>
        <source>every role</source>
        <translation>jede Rolle</translation>
    </message>
    <message>
        <source>Save the hours from before</source>
        <translation>Die Stunden von früher speichern</translation>
    </message>
    <message>
        <source>In your own words, without names</source>
        <translation>In eigenen Worten, ohne Namen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Before the journal</source>
        <translation>Vor dem Journal</translation>
    </message>
    <message>
        <source>Hours you worked before, or wrote down elsewhere, as sums. They need no names and no codes.</source>
        <translation>Stunden, die Sie früher gearbeitet oder anderswo festgehalten haben, als Summen. Sie brauchen keine Namen und keine Kürzel.</translation>
    </message>
    <message>
        <source>Add hours from before</source>
        <translation>Stunden von früher hinzufügen</translation>
    </message>
    <message>
        <source>New: {0} paid, {1} pro bono, {2}.</source>
        <translation>Neu: {0} bezahlt, {1} pro bono, {2}.</translation>
    </message>
    <message>
        <source>Days such as 03/04/2024 are read with the day first.</source>
        <translation>Tage wie 03/04/2024 werden mit dem Tag zuerst gelesen.</translation>
    </message>
    <message>
        <source>Days such as 03/04/2024 are read with the month first.</source>
        <translation>Tage wie 03/04/2024 werden mit dem Monat zuerst gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>every role</source>
        <translation>jede Rolle</translation>
    </message>
    <message>
        <source>What the log would bring</source>
        <translation>Was die Liste brächte</translation>
    </message>
    <message>
        <source>For which role</source>
        <translation>Für welche Rolle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>{0}: {1} rows, {2} new, {3} grown, {4} already there, {5} left out.</source>
        <translation>{0}: {1} Zeilen, {2} neu, {3} gewachsen, {4} schon da, {5} weggelassen.</translation>
    </message>
    <message>
        <source>Grown: {0}.</source>
        <translation>Gewachsen: {0}.</translation>
    </message>
    <message>
        <source>Read them with the month first</source>
        <translation>Mit dem Monat zuerst lesen</translation>
    </message>
    <message>
        <source>Read them with the day first</source>
        <translation>Mit dem Tag zuerst lesen</translation>
    </message>
    <message>
        <source>What has grown takes the place of what is there. As no names are kept, a row is known again by its first day.</source>
        <translation>Was gewachsen ist, tritt an die Stelle dessen, was da ist. Da keine Namen behalten werden, wird eine Zeile an ihrem ersten Tag wiedererkannt.</translation>
    </message>
    <message>
        <source>{0} paid</source>
        <translation>{0} bezahlt</translation>
    </message>
    <message>
        <source>{0} pro bono</source>
        <translation>{0} pro bono</translation>
    </message>
    <message>
        <source>Import an ICF client log…</source>
        <translation>Eine ICF-Liste der Klient:innen importieren…</translation>
    </message>
    <message>
        <source>Not imported: {0}.</source>
        <translation>Nicht importiert: {0}.</translation>
    </message>
    <message>
        <source>Import these hours</source>
        <translation>Diese Stunden importieren</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Intended, then actual</source>
        <translation>Gewollt, dann tatsächlich</translation>
    </message>
    <message>
        <source>Placed again</source>
        <translation>Noch einmal markiert</translation>
    </message>
</context>
<context>
    <name>BringingCard</name>
    <message>
        <source>Sessions from Day One, Journey, jrnl, RedNotebook, Mini Diarium, Mini Diary, Daylio, from Markdown files, tables and journals exported by Stance. You see everything before it comes in, and each import can be taken out again.</source>
        <translation>Sitzungen aus Day One, Journey, jrnl, RedNotebook, Mini Diarium, Mini Diary, Daylio, aus Markdown-Dateien, Tabellen und Journalen, die Stance ausgegeben hat. Sie sehen alles, bevor es hereinkommt, und jeder Import lässt sich wieder herausnehmen.</translation>
    </message>
    <message>
        <source>Times out of a calendar…</source>
        <translation>Zeiten aus einem Kalender…</translation>
    </message>
    <message>
        <source>Place those without a mark…</source>
        <translation>Die ohne Markierung einordnen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import sessions…</source>
        <translation>Sitzungen importieren…</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Back to the backups</source>
        <translation>Zurück zu den Sicherungen</translation>
    </message>
    <message>
        <source>Open to be read only: nothing can be changed here.</source>
        <translation>Nur zum Lesen geöffnet: Hier kann nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>CalendarEventsCard</name>
    <message>
        <source>There is no event in these days.</source>
        <translation>In diesen Tagen gibt es keinen Termin.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen ankreuzen</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>{0}, all day</source>
        <translation>{0}, ganztägig</translation>
    </message>
    <message>
        <source>a session of that time is in the journal</source>
        <translation>eine Sitzung zu dieser Zeit steht im Journal</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>schon früher importiert</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>steht noch bevor</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) called off are left out.</source>
        <translation>
            <numerusform>%Ln abgesagter Termin wird ausgelassen.</numerusform>
            <numerusform>%Ln abgesagte Termine werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) longer than a day are left out.</source>
        <translation>
            <numerusform>%Ln Termin länger als ein Tag wird ausgelassen.</numerusform>
            <numerusform>%Ln Termine länger als ein Tag werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more events than can be listed; take fewer days.</source>
        <translation>Es gibt mehr Termine, als aufgelistet werden können; nehmen Sie weniger Tage.</translation>
    </message>
</context>
<context>
    <name>CalendarOptions</name>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Role of these sessions</source>
        <translation>Rolle dieser Sitzungen</translation>
    </message>
    <message>
        <source>Also those still to come</source>
        <translation>Auch die, die noch bevorstehen</translation>
    </message>
    <message>
        <source>Also those that last all day</source>
        <translation>Auch ganztägige</translation>
    </message>
    <message>
        <source>Take titles as client codes</source>
        <translation>Titel als Kürzel übernehmen</translation>
    </message>
    <message>
        <source>Some of these titles look like a name. A code of your own keeps it out of the journal; each draft can be changed.</source>
        <translation>Einige dieser Titel sehen wie ein Name aus. Ein eigenes Kürzel hält ihn aus dem Journal heraus; jeder Entwurf lässt sich ändern.</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>drei Monate</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>ein halbes Jahr</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>drei Jahre</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Times out of a calendar</source>
        <translation>Zeiten aus einem Kalender</translation>
    </message>
    <message>
        <source>Choose a calendar file…</source>
        <translation>Kalenderdatei wählen…</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Der Kalender wird gelesen…</translation>
    </message>
    <message>
        <source>{0} of {1} events</source>
        <translation>{0} von {1} Terminen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>%Ln Entwurf anlegen</numerusform>
            <numerusform>%Ln Entwürfe anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait on Today, set aside, to be written up.</source>
        <translation>
            <numerusform>%Ln Entwurf liegt auf „Heute“ beiseite und wartet darauf, ausgeschrieben zu werden.</numerusform>
            <numerusform>%Ln Entwürfe liegen auf „Heute“ beiseite und warten darauf, ausgeschrieben zu werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) taken out again.</source>
        <translation>
            <numerusform>%Ln Entwurf wieder herausgenommen.</numerusform>
            <numerusform>%Ln Entwürfe wieder herausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, since they were written on.</source>
        <translation>
            <numerusform>%Ln blieb, weil daran geschrieben wurde.</numerusform>
            <numerusform>%Ln blieben, weil daran geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>When you sat, without writing it down twice</source>
        <translation>Wann Ihre Sitzungen waren, ohne es zweimal aufzuschreiben</translation>
    </message>
    <message>
        <source>Save your calendar as a file (.ics) and drop it here, or choose it. You tick the sessions; each becomes a draft with its start and its minutes. Nothing else of the calendar comes in.</source>
        <translation>Speichern Sie Ihren Kalender als Datei (.ics) und legen Sie sie hier ab oder wählen Sie sie. Sie kreuzen die Sitzungen an; jede wird ein Entwurf mit Beginn und Minuten. Nichts anderes aus dem Kalender kommt herein.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Take them all out again</source>
        <translation>Alle wieder herausnehmen</translation>
    </message>
    <message>
        <source>Sessions came out of a calendar.</source>
        <translation>Sitzungen kamen aus einem Kalender.</translation>
    </message>
</context>
<context>
    <name>CalendarStrip</name>
    <message>
        <source>Sessions by week</source>
        <translation>Sitzungen nach Wochen</translation>
    </message>
    <message>
        <source>Week of {0}: {1}</source>
        <translation>Woche vom {0}: {1}</translation>
    </message>
    <message>
        <source>In the last twelve months: {0}. Arrow keys go by weeks.</source>
        <translation>In den letzten zwölf Monaten: {0}. Pfeiltasten gehen wochenweise.</translation>
    </message>
</context>
<context>
    <name>CameHome</name>
    <message>
        <source>Notes came home</source>
        <translation>Notizen sind zurückgekommen</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%Ln neue Notiz</numerusform>
            <numerusform>%Ln neue Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The journal is written anew and takes the place of the old one only when it was read from beginning to end. Backups made before still open with the old passphrase; a recovery sheet has to be made again.</source>
        <translation>Das Journal wird neu geschrieben und nimmt den Platz des alten erst ein, wenn es von Anfang bis Ende gelesen wurde. Frühere Sicherungen öffnen sich weiter mit der alten Passphrase; ein Wiederherstellungsblatt muss neu gemacht werden.</translation>
    </message>
    <message>
        <source>You opened the journal with its recovery sheet. Choose a new passphrase now; the old one is not needed.</source>
        <translation>Sie haben das Journal mit seinem Wiederherstellungsblatt geöffnet. Wählen Sie jetzt eine neue Passphrase; die alte wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation>Die jetzige Passphrase</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Wiederherstellungsblatt machen</translation>
    </message>
    <message>
        <source>From now on the journal opens with the new passphrase. Backups made before, and the one made just now, open with the old one; they stay until you delete them. A recovery sheet made before opens nothing any more.</source>
        <translation>Von jetzt an öffnet sich das Journal mit der neuen Passphrase. Frühere Sicherungen, auch die eben gemachte, öffnen sich mit der alten; sie bleiben, bis Sie sie löschen. Ein früheres Wiederherstellungsblatt öffnet nichts mehr.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>another client code</source>
        <translation>anderes Kürzel</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>andere Rolle</translation>
    </message>
    <message>
        <source>time or length changed</source>
        <translation>Zeit oder Dauer geändert</translation>
    </message>
    <message>
        <source>format or agreement changed</source>
        <translation>Format oder Vereinbarung geändert</translation>
    </message>
    <message>
        <source>“What was said and seen” changed</source>
        <translation>„Was gesagt und gesehen wurde“ geändert</translation>
    </message>
    <message>
        <source>“Me in it” changed</source>
        <translation>„Ich dabei“ geändert</translation>
    </message>
    <message>
        <source>answers to prompts changed</source>
        <translation>Antworten auf Fragen geändert</translation>
    </message>
    <message>
        <source>mark added</source>
        <translation>Markierung hinzugefügt</translation>
    </message>
    <message>
        <source>mark moved</source>
        <translation>Markierung verschoben</translation>
    </message>
    <message>
        <source>mark removed</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>how it was for me changed</source>
        <translation>„Wie es für mich war“ geändert</translation>
    </message>
    <message>
        <source>moment tags changed</source>
        <translation>Angekreuztes geändert</translation>
    </message>
    <message>
        <source>tags changed</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>observations changed</source>
        <translation>Beobachtungen geändert</translation>
    </message>
    <message>
        <source>what is for supervision changed</source>
        <translation>„Für die Supervision“ geändert</translation>
    </message>
    <message>
        <source>Saved again without a change</source>
        <translation>Noch einmal gespeichert, ohne Änderung</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{count} of the {needed} sessions a comparison needs</source>
        <translation>{count} der {needed} Sitzungen, die ein Vergleich braucht</translation>
    </message>
    <message>
        <source>spread over too long a time to compare</source>
        <translation>zu lange Zeit für einen Vergleich</translation>
    </message>
    <message>
        <source>not clear enough to compare</source>
        <translation>nicht klar genug für einen Vergleich</translation>
    </message>
    <message>
        <source>{difference} nearer to {pole} than the {earlier} before ({low} to {high})</source>
        <translation>{difference} näher bei {pole} als die {earlier} davor ({low} bis {high})</translation>
    </message>
    <message>
        <source>no clear movement: {difference} ({low} to {high})</source>
        <translation>keine klare Bewegung: {difference} ({low} bis {high})</translation>
    </message>
    <message>
        <source>a part of the record, not compared</source>
        <translation>ein Teil der Aufzeichnung, nicht verglichen</translation>
    </message>
</context>
<context>
    <name>ChartSaid</name>
    <message numerus="yes">
        <source>From {first} to {last}: %n session(s).</source>
        <translation>
            <numerusform>Von {first} bis {last}: %Ln Sitzung.</numerusform>
            <numerusform>Von {first} bis {last}: %Ln Sitzungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {first}: %n session(s).</source>
        <translation>
            <numerusform>Am {first}: %Ln Sitzung.</numerusform>
            <numerusform>Am {first}: %Ln Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last {recent} sit on average: {where} ({x}; {y}).</source>
        <translation>Die letzten {recent} stehen im Mittel: {where} ({x}; {y}).</translation>
    </message>
    <message>
        <source>Between {low_pole} and {high_pole} the marks reach from {low} to {high}.</source>
        <translation>Zwischen {low_pole} und {high_pole} reichen die Markierungen von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Between {low_pole} and {high_pole} the marks reach from {low} to {high}, the middle half of them from {lower} to {upper}.</source>
        <translation>Zwischen {low_pole} und {high_pole} reichen die Markierungen von {low} bis {high}, die mittlere Hälfte von {lower} bis {upper}.</translation>
    </message>
    <message>
        <source>Between {low_pole} and {high_pole} all marks lie at {low}.</source>
        <translation>Zwischen {low_pole} und {high_pole} liegen alle Markierungen bei {low}.</translation>
    </message>
    <message>
        <source>Where you said you want to be, since {since}: {where} ({x}; {y}).</source>
        <translation>Wo Sie sein wollen, seit {since}: {where} ({x}; {y}).</translation>
    </message>
    <message numerus="yes">
        <source>It was elsewhere before that: the area changed %n time(s).</source>
        <translation>
            <numerusform>Davor lag der Bereich anders: Er änderte sich %Ln Mal.</numerusform>
            <numerusform>Davor lag der Bereich anders: Er änderte sich %Ln Mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) hard to say.</source>
        <translation>
            <numerusform>%Ln Markierung schwer zu sagen.</numerusform>
            <numerusform>%Ln Markierungen schwer zu sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) placed late.</source>
        <translation>
            <numerusform>%Ln Markierung spät gesetzt.</numerusform>
            <numerusform>%Ln Markierungen spät gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session between {before} and {after}.</source>
        <translation>Keine Sitzung zwischen {before} und {after}.</translation>
    </message>
    <message>
        <source>{day}: {label}.</source>
        <translation>{day}: {label}.</translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s) on the time line.</source>
        <translation>
            <numerusform>%Ln Reflexion auf der Zeitachse.</numerusform>
            <numerusform>%Ln Reflexionen auf der Zeitachse.</numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>The first: {place}.</source>
        <translation>Die erste: {place}.</translation>
    </message>
    <message>
        <source>The second: {place}.</source>
        <translation>Die zweite: {place}.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A page of the file does not carry the seal it was written with.</source>
        <translation>Eine Seite der Datei trägt nicht das Siegel, mit dem sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The structure of the file is broken.</source>
        <translation>Die Struktur der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Some records refer to others that are gone.</source>
        <translation>Einige Datensätze verweisen auf andere, die nicht mehr da sind.</translation>
    </message>
    <message>
        <source>Some entries have lost their texts.</source>
        <translation>Einige Einträge haben ihre Texte verloren.</translation>
    </message>
    <message>
        <source>The search index is out of step with the texts; no text is lost.</source>
        <translation>Das Suchverzeichnis stimmt nicht mit den Texten überein; es ist kein Text verloren.</translation>
    </message>
    <message>
        <source>Something in the file is not as it was written.</source>
        <translation>Etwas in der Datei ist nicht so, wie es geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>ChipEditor</name>
    <message>
        <source>+ tag</source>
        <translation>+ Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Tag {0}, remove</source>
        <translation>Schlagwort {0}, entfernen</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Dieses Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>ChooseCard</name>
    <message>
        <source>Schemes you follow</source>
        <translation>Schemata, denen Sie folgen</translation>
    </message>
    <message>
        <source>The facts are summaries of public rules. Your body’s own words are what counts: check with it, and change any number here.</source>
        <translation>Die Angaben fassen öffentliche Regeln zusammen. Es gilt, was Ihr Verband sagt: Fragen Sie dort nach, und ändern Sie hier jede Zahl.</translation>
    </message>
    <message>
        <source>Choose what your hours are to count for. What each session counts for is worked out from what you wrote down; nothing is sent anywhere.</source>
        <translation>Wählen Sie, wofür Ihre Stunden zählen sollen. Wofür jede Sitzung zählt, ergibt sich aus dem, was Sie festgehalten haben; nichts wird irgendwohin geschickt.</translation>
    </message>
    <message>
        <source>Drop a file or a folder here, or choose one</source>
        <translation>Legen Sie eine Datei oder einen Ordner hier ab, oder wählen Sie</translation>
    </message>
    <message>
        <source>Exports from Day One, Journey, jrnl, RedNotebook, Mini Diarium, Mini Diary and Daylio; a folder or an archive of Markdown files; any table saved as CSV; and what Stance itself exported.</source>
        <translation>Exporte aus Day One, Journey, jrnl, RedNotebook, Mini Diarium, Mini Diary und Daylio; ein Ordner oder Archiv mit Markdown-Dateien; jede als CSV gespeicherte Tabelle; und was Stance selbst ausgegeben hat.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Times out of a calendar…</source>
        <translation>Zeiten aus einem Kalender…</translation>
    </message>
    <message>
        <source>You see everything before it comes in. Pictures are not imported. Nothing comes in twice, and all of it can be taken out again. A client log of the ICF is imported under Hours, “Before the journal”.</source>
        <translation>Sie sehen alles, bevor es hereinkommt. Bilder werden nicht importiert. Nichts kommt zweimal herein, und alles lässt sich wieder herausnehmen. Eine ICF-Liste der Klient:innen wird unter Stunden, „Vor dem Journal“, importiert.</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>No session is chosen. Flag sessions for supervision, or choose several in the journal and press “Packet”.</source>
        <translation>Keine Sitzung ist gewählt. Merken Sie Sitzungen für die Supervision vor, oder wählen Sie im Journal mehrere und drücken Sie „Paket“.</translation>
    </message>
    <message>
        <source>1  Sessions</source>
        <translation>1  Sitzungen</translation>
    </message>
    <message>
        <source>No client code</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>To the client’s consent</source>
        <translation>Zur Einwilligung dieser Person</translation>
    </message>
    <message>
        <source>Leave out {0}, {1}</source>
        <translation>{0}, {1} weglassen</translation>
    </message>
</context>
<context>
    <name>ClientFile</name>
    <message>
        <source>Everything about the code {code}</source>
        <translation>Alles zum Kürzel {code}</translation>
    </message>
    <message>
        <source>Put together on {day}, {sessions}</source>
        <translation>Zusammengestellt am {day}, {sessions}</translation>
    </message>
    <message>
        <source>These are short reflective notes that a practitioner kept about their own work, under a code. “What was said and seen” is here in full. “Me in it” is what the practitioner wrote about themselves.</source>
        <translation>Das sind kurze Reflexionsnotizen, die eine Fachperson unter einem Kürzel über die eigene Arbeit geführt hat. „Was gesagt und gesehen wurde“ steht hier vollständig. „Ich dabei“ ist, was die Fachperson über sich selbst geschrieben hat.</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) what the practitioner wrote about themselves is held back. The reason: {reason}</source>
        <translation>
            <numerusform>An %Ln Stelle ist zurückgehalten, was die Fachperson über sich selbst geschrieben hat. Der Grund: {reason}</numerusform>
            <numerusform>An %Ln Stellen ist zurückgehalten, was die Fachperson über sich selbst geschrieben hat. Der Grund: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Earlier agreement</source>
        <translation>Frühere Vereinbarung</translation>
    </message>
    <message>
        <source>from {start}, review {review}, end {end}</source>
        <translation>ab {start}, Durchsicht {review}, Ende {end}</translation>
    </message>
    <message>
        <source>Consent to supervision</source>
        <translation>Einverständnis mit Supervision</translation>
    </message>
    <message>
        <source>Decide about keeping on</source>
        <translation>Über das Aufbewahren entscheiden am</translation>
    </message>
    <message>
        <source>Kept longer because</source>
        <translation>Länger aufbewahrt, weil</translation>
    </message>
    <message>
        <source>Reduced to placements on</source>
        <translation>Auf Markierungen beschränkt am</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>Unfinished drafts</source>
        <translation>Unfertige Entwürfe</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>Was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>Me in it</source>
        <translation>Ich dabei</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Für die Supervision</translation>
    </message>
    <message>
        <source>Where I sat</source>
        <translation>Wo ich stand</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Notes of a supervisor</source>
        <translation>Notizen aus der Supervision</translation>
    </message>
    <message>
        <source>Earlier version of {day}</source>
        <translation>Frühere Fassung vom {day}</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Consulted: {who}</source>
        <translation>Beraten mit: {who}</translation>
    </message>
    <message>
        <source>Consent to contact others: {words}</source>
        <translation>Einverständnis, andere anzusprechen: {words}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Answers to the question</source>
        <translation>Antworten auf die Frage</translation>
    </message>
    <message>
        <source>Where I meant to be</source>
        <translation>Wo ich sein wollte</translation>
    </message>
    <message>
        <source>Begun in a form and not saved yet</source>
        <translation>In einem Formular begonnen und noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Find a code</source>
        <translation>Kürzel suchen</translation>
    </message>
    <message>
        <source>Find a client by code or context</source>
        <translation>Nach Kürzel oder Umfeld suchen</translation>
    </message>
    <message>
        <source>Client codes</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>No code has these words.</source>
        <translation>Zu diesen Worten passt kein Kürzel.</translation>
    </message>
    <message>
        <source>Codes will stand here with the first session you log for them.</source>
        <translation>Kürzel erscheinen hier mit der ersten Sitzung, die Sie dafür festhalten.</translation>
    </message>
    <message>
        <source>Order of the codes</source>
        <translation>Reihenfolge der Kürzel</translation>
    </message>
    <message>
        <source>By last session</source>
        <translation>Letzte Sitzung</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>By number of sessions</source>
        <translation>Zahl der Sitzungen</translation>
    </message>
    <message>
        <source>By day to decide</source>
        <translation>Tag der Entscheidung</translation>
    </message>
</context>
<context>
    <name>ClientListModel</name>
    <message>
        <source>no session yet</source>
        <translation>noch keine Sitzung</translation>
    </message>
    <message>
        <source>referral open</source>
        <translation>Weitervermittlung offen</translation>
    </message>
    <message>
        <source>keep them?</source>
        <translation>behalten?</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>New client code</source>
        <translation>Neues Kürzel</translation>
    </message>
    <message>
        <source>No client code yet</source>
        <translation>Noch kein Kürzel</translation>
    </message>
    <message>
        <source>What you agreed with a client, whether you may speak of them in supervision, and where you sat with them will stand here. A code comes with the first session you log for it, or add one now.</source>
        <translation>Hier wird stehen, was Sie mit einer Person vereinbart haben, ob Sie in der Supervision von ihr sprechen dürfen und wo Sie mit ihr standen. Ein Kürzel kommt mit der ersten Sitzung, die Sie dafür festhalten; oder fügen Sie jetzt eines hinzu.</translation>
    </message>
    <message>
        <source>Consent of {0}: {1}.</source>
        <translation>Einverständnis von {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} is now called {1}.</source>
        <translation>{0} heißt jetzt {1}.</translation>
    </message>
    <message>
        <source>Blank card for names…</source>
        <translation>Leeres Namensblatt…</translation>
    </message>
    <message>
        <source>{0} and {1} are one now.</source>
        <translation>{0} und {1} sind jetzt eins.</translation>
    </message>
    <message>
        <source>A new agreement begins today.</source>
        <translation>Heute beginnt eine neue Vereinbarung.</translation>
    </message>
    <message>
        <source>It is kept longer.</source>
        <translation>Es wird länger aufbewahrt.</translation>
    </message>
    <message>
        <source>{0} was changed.</source>
        <translation>{0} wurde geändert.</translation>
    </message>
    <message>
        <source>{0} is added.</source>
        <translation>{0} ist hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>no client code</source>
        <translation>ohne Kürzel</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Closed referrals</source>
        <translation>Abgeschlossene Weitervermittlungen</translation>
    </message>
    <message>
        <source>Read the record</source>
        <translation>Aufzeichnungen lesen</translation>
    </message>
</context>
<context>
    <name>ClosedReminders</name>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Erledigt: {0}</translation>
    </message>
    <message>
        <source>Not needed: {0}</source>
        <translation>Nicht nötig: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>A code, never a name</source>
        <translation>Ein Kürzel, nie ein Name</translation>
    </message>
    <message>
        <source>Code, never a name</source>
        <translation>Kürzel, nie ein Name</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>Setting, culture, what this client expects of me</source>
        <translation>Rahmen, Kultur, was diese Person von mir erwartet</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>CodesCard</name>
    <message>
        <source>They can stay as they are. A neutral code keeps a name out of the journal; the texts themselves are not changed.</source>
        <translation>Sie können so bleiben. Ein neutrales Kürzel hält einen Namen aus dem Journal heraus; die Texte selbst werden nicht verändert.</translation>
    </message>
    <message>
        <source>Neutral codes for all</source>
        <translation>Neutrale Kürzel für alle</translation>
    </message>
    <message numerus="yes">
        <source>%n client code(s) look like a name</source>
        <translation>
            <numerusform>%Ln Kürzel sieht wie ein Name aus</numerusform>
            <numerusform>%Ln Kürzel sehen wie ein Name aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Use a neutral code</source>
        <translation>Neutrales Kürzel verwenden</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <source>What the axes run over</source>
        <translation>Worüber die Achsen laufen</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Wie Tage geschrieben sind</translation>
    </message>
    <message>
        <source>as 2026-03-14</source>
        <translation>als 2026-03-14</translation>
    </message>
    <message>
        <source>as {0}</source>
        <translation>als {0}</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
</context>
<context>
    <name>Command errors</name>
    <message>
        <source>There is no journal at {file} yet. “stance-journal init” creates one, and --journal names another place.</source>
        <translation>Bei {file} liegt noch kein Journal. „stance-journal init“ legt eines an, und --journal nennt einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no journal here yet. “stance-journal init” creates one.</source>
        <translation>Hier liegt noch kein Journal. „stance-journal init“ legt eines an.</translation>
    </message>
    <message>
        <source>A new journal needs a passphrase: give it by STANCE_PASSPHRASE or --passphrase-file, or choose --plain, which leaves it readable by anyone. Nothing was created.</source>
        <translation>Ein neues Journal braucht eine Passphrase: Geben Sie sie mit STANCE_PASSPHRASE oder --passphrase-file an, oder wählen Sie --plain, dann ist es für alle lesbar. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>This journal has no role yet. Please open its window once, or create it with “stance-journal init”.</source>
        <translation>Dieses Journal hat noch keine Rolle. Bitte öffnen Sie einmal sein Fenster, oder legen Sie es mit „stance-journal init“ an.</translation>
    </message>
    <message>
        <source>There is no role “{value}” in this journal. Its roles are: {known}.</source>
        <translation>In diesem Journal gibt es keine Rolle „{value}“. Seine Rollen sind: {known}.</translation>
    </message>
    <message>
        <source>There is no such role in this journal. Please choose one of its roles.</source>
        <translation>Diese Rolle gibt es im Journal nicht. Bitte wählen Sie eine seiner Rollen.</translation>
    </message>
    <message>
        <source>Standard input can be one text, not two. Please give the other one as words.</source>
        <translation>Die Standardeingabe kann ein Text sein, nicht zwei. Bitte geben Sie den anderen als Wörter an.</translation>
    </message>
    <message>
        <source>More than one id begins or ends with “{value}”. Please give more of it.</source>
        <translation>Mehr als eine Kennung beginnt oder endet mit „{value}“. Bitte geben Sie mehr davon an.</translation>
    </message>
    <message>
        <source>More than one id begins or ends so. Please give more of it.</source>
        <translation>Mehr als eine Kennung beginnt oder endet so. Bitte geben Sie mehr davon an.</translation>
    </message>
    <message>
        <source>No id begins or ends with “{value}”. “stance-journal list --json” names the ids of entries, “stance-journal reminders --json” those of reminders.</source>
        <translation>Keine Kennung beginnt oder endet mit „{value}“. „stance-journal list --json“ nennt die Kennungen der Einträge, „stance-journal reminders --json“ die der Erinnerungen.</translation>
    </message>
    <message>
        <source>No id begins or ends so. A list with --json names the ids.</source>
        <translation>Keine Kennung beginnt oder endet so. Eine Liste mit --json nennt die Kennungen.</translation>
    </message>
    <message>
        <source>Where you want to be can be said from now on or for a time that has passed. Please choose an earlier day.</source>
        <translation>Wo Sie sein wollen, gilt ab jetzt oder für eine vergangene Zeit. Bitte wählen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>Putting a reminder off needs --until with a day. Nothing was changed.</source>
        <translation>Um eine Erinnerung zu verschieben, braucht es --until mit einem Tag. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{value} is out of range: {low} to {high}. Please change it.</source>
        <translation>{value} liegt außerhalb von {low} bis {high}. Bitte ändern Sie es.</translation>
    </message>
    <message>
        <source>This number is out of range. Please change it.</source>
        <translation>Diese Zahl liegt außerhalb des Möglichen. Bitte ändern Sie sie.</translation>
    </message>
    <message>
        <source>No event has the words or the id “{value}”. “stance-journal events” lists them.</source>
        <translation>Kein Ereignis hat die Worte oder die Kennung „{value}“. „stance-journal events“ führt sie auf.</translation>
    </message>
    <message>
        <source>There is no such event. “stance-journal events” lists them.</source>
        <translation>Dieses Ereignis gibt es nicht. „stance-journal events“ führt sie auf.</translation>
    </message>
    <message>
        <source>More than one event has the words or the id “{value}”. Please name it by its id; “stance-journal events” lists them.</source>
        <translation>Mehr als ein Ereignis hat die Worte oder die Kennung „{value}“. Bitte nennen Sie es mit seiner Kennung; „stance-journal events“ führt sie auf.</translation>
    </message>
    <message>
        <source>More than one event is meant. Please name it by its id; “stance-journal events” lists them.</source>
        <translation>Mehr als ein Ereignis ist gemeint. Bitte nennen Sie es mit seiner Kennung; „stance-journal events“ führt sie auf.</translation>
    </message>
    <message>
        <source>Sessions lie before a day or after it. Please choose one side of one event, and one of one supervision.</source>
        <translation>Sitzungen liegen vor einem Tag oder danach. Bitte wählen Sie eine Seite eines Ereignisses und eine einer Supervision.</translation>
    </message>
    <message>
        <source>A new passphrase is needed: give it by STANCE_NEW_PASSPHRASE or --new-passphrase-file. Nothing was changed.</source>
        <translation>Es braucht eine neue Passphrase: Geben Sie sie mit STANCE_NEW_PASSPHRASE oder --new-passphrase-file. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The recovery key is needed: give it by STANCE_RECOVERY_KEY or --recovery-file. Nothing was changed.</source>
        <translation>Es braucht den Wiederherstellungsschlüssel: Geben Sie ihn mit STANCE_RECOVERY_KEY oder --recovery-file. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who can read the file can read the journal. Nothing was changed; --yes-readable-by-anyone does it.</source>
        <translation>Ohne Passphrase kann jeder, der die Datei lesen kann, auch das Journal lesen. Nichts wurde geändert; mit --yes-readable-by-anyone geschieht es.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed; please try again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Nichts wurde geändert; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>--if-due makes the backup of the rhythm, which has its own folders. Please leave out the file or folder; nothing was done.</source>
        <translation>--if-due legt die Sicherung nach dem Rhythmus an, und die hat ihre eigenen Ordner. Bitte lassen Sie Datei oder Ordner weg; es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Please name the new file the backup is to be restored into, or say --look to see what is in it. Nothing was done.</source>
        <translation>Bitte nennen Sie die neue Datei, in die die Sicherung wiederhergestellt werden soll, oder sagen Sie --look, um zu sehen, was darin ist. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>This file is sealed to a key. Name the file that holds the key with --identity, or the journal it was sealed for with --journal.</source>
        <translation>Diese Datei ist für einen Schlüssel versiegelt. Nennen Sie mit --identity die Datei, die den Schlüssel enthält, oder mit --journal das Journal, für das sie versiegelt wurde.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>No clear difference between {low_pole} and {high_pole}: {difference} ({low} to {high}).</source>
        <translation>Kein klarer Unterschied zwischen {low_pole} und {high_pole}: {difference} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>Too few: {needed} sessions on either side are needed for a difference; there are {first} and {second}.</source>
        <translation>Zu wenige: Für einen Unterschied braucht es {needed} Sitzungen auf jeder Seite; es sind {first} und {second}.</translation>
    </message>
    <message>
        <source>More than half of the marks on one side are hard to say. That is not clear enough for a difference.</source>
        <translation>Mehr als die Hälfte der Markierungen auf einer Seite sind schwer zu sagen. Für einen Unterschied ist das nicht klar genug.</translation>
    </message>
    <message>
        <source>A difference can come from clients, contracts, the time that lies between, or another way of judging yourself. Two selections are chosen by looking at them, so this is a description and no test.</source>
        <translation>Ein Unterschied kann an den Menschen liegen, die zu Ihnen kommen, an den Vereinbarungen, an der Zeit dazwischen oder an einem veränderten eigenen Maßstab. Zwei Auswahlen trifft man im Hinsehen; dies ist also eine Beschreibung und keine Prüfung.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in common: a difference is given where the two sides have none.</source>
        <translation>
            <numerusform>%Ln gemeinsame Sitzung: Ein Unterschied wird genannt, wo beide Seiten keine gemeinsam haben.</numerusform>
            <numerusform>%Ln gemeinsame Sitzungen: Ein Unterschied wird genannt, wo beide Seiten keine gemeinsam haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, the second ones sit {difference} nearer to {pole} than the first (plausible range {low} to {high}).</source>
        <translation>Im Mittel liegen die zweiten um {difference} näher bei {pole} als die ersten (plausibler Bereich {low} bis {high}).</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Side by side ▾</source>
        <translation>Nebeneinander ▾</translation>
    </message>
    <message>
        <source>Choose two to hold side by side</source>
        <translation>Zwei wählen, die nebeneinander stehen sollen</translation>
    </message>
    <message>
        <source>Back to Drift</source>
        <translation>Zurück zu Drift</translation>
    </message>
    <message>
        <source>Centres and spreads</source>
        <translation>Mitten und Streuungen</translation>
    </message>
    <message>
        <source>How far apart</source>
        <translation>Wie weit auseinander</translation>
    </message>
    <message>
        <source>Round the centre: the spread, one standard deviation to each side.</source>
        <translation>Um die Mitte: die Streuung, eine Standardabweichung zu jeder Seite.</translation>
    </message>
    <message>
        <source>Dashed square: where I want to be.</source>
        <translation>Gestricheltes Quadrat: wo ich sein will.</translation>
    </message>
    <message>
        <source>Of so many sessions the dots are left out.</source>
        <translation>Bei so vielen Sitzungen sind die Punkte weggelassen.</translation>
    </message>
    <message>
        <source>Before and after an event</source>
        <translation>Vor und nach einem Ereignis</translation>
    </message>
    <message>
        <source>Before and after supervision</source>
        <translation>Vor und nach einer Supervision</translation>
    </message>
    <message>
        <source>Two clients</source>
        <translation>Zwei Kürzel</translation>
    </message>
    <message>
        <source>Two formats</source>
        <translation>Zwei Formate</translation>
    </message>
    <message>
        <source>Two kinds of agreement</source>
        <translation>Zwei Arten von Vereinbarung</translation>
    </message>
    <message>
        <source>First sessions with a client, and later ones</source>
        <translation>Erste Sitzungen mit einer Person und spätere</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>Zwei Zeiträume</translation>
    </message>
    <message>
        <source>No session fits this choice.</source>
        <translation>Keine Sitzung passt zu dieser Auswahl.</translation>
    </message>
    <message>
        <source>{0}, on average {1}</source>
        <translation>{0}, im Mittel {1}</translation>
    </message>
    <message>
        <source>Spread: {0} and {1} on the two axes</source>
        <translation>Streuung: {0} und {1} auf den beiden Achsen</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>The first</source>
        <translation>Die ersten</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>Die zweiten</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent to supervision: {0}</source>
        <translation>Einverständnis zur Supervision: {0}</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Tag des Einverständnisses</translation>
    </message>
    <message>
        <source>Note on the consent</source>
        <translation>Notiz zum Einverständnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Consent to supervision</source>
        <translation>Einverständnis mit Supervision</translation>
    </message>
    <message>
        <source>In logs of hours since</source>
        <translation>In Nachweisen seit</translation>
    </message>
    <message>
        <source>A line to ask with</source>
        <translation>Ein Satz, um zu fragen</translation>
    </message>
    <message>
        <source>Copy ({0})</source>
        <translation>Kopieren ({0})</translation>
    </message>
    <message>
        <source>May stand in a log of hours, since</source>
        <translation>Darf in einem Stundennachweis stehen, seit</translation>
    </message>
    <message>
        <source>How given, or what is left out</source>
        <translation>Wie gegeben, oder was es ausnimmt</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A service, a practice, a person</source>
        <translation>Ein Dienst, eine Praxis, eine Person</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie erreichbar</translation>
    </message>
    <message>
        <source>Number, address, hours</source>
        <translation>Nummer, Adresse, Zeiten</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>May stay empty; holds everywhere then</source>
        <translation>Darf leer bleiben und gilt dann überall</translation>
    </message>
    <message>
        <source>I checked this today</source>
        <translation>Heute von mir geprüft</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Den Kontakt speichern</translation>
    </message>
    <message>
        <source>Check the number first, then tick that you did. It can be saved after that.</source>
        <translation>Prüfen Sie die Nummer zuerst und haken Sie es dann an. Danach lässt sie sich speichern.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>Checked on {0}</source>
        <translation>Geprüft am {0}</translation>
    </message>
    <message>
        <source>I checked it today</source>
        <translation>Als geprüft vermerken</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Emergency services</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Krisentelefon</translation>
    </message>
    <message>
        <source>Emotional support by telephone</source>
        <translation>Seelischer Beistand am Telefon</translation>
    </message>
    <message>
        <source>Numbers differ by country and change. These are no more than hints: check each one yourself before you rely on it.</source>
        <translation>Nummern sind von Land zu Land verschieden und ändern sich. Dies sind nur Hinweise: Prüfen Sie jede selbst, bevor Sie sich darauf verlassen.</translation>
    </message>
</context>
<context>
    <name>ContactsBrief</name>
    <message>
        <source>My contacts</source>
        <translation>Meine Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>%n on the referral list</source>
        <translation>
            <numerusform>%Ln auf der Vermittlungsliste</numerusform>
            <numerusform>%Ln auf der Vermittlungsliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom would you call, where you work, if it had to be now?</source>
        <translation>Wen würden Sie an Ihrem Ort anrufen, wenn es jetzt sein müsste?</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Enter my contacts</source>
        <translation>Meine Kontakte eintragen</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Add an emergency contact</source>
        <translation>Notfallkontakt hinzufügen</translation>
    </message>
    <message>
        <source>Add to the referral list</source>
        <translation>Zur Vermittlungsliste hinzufügen</translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation>Notfallkontakte</translation>
    </message>
    <message>
        <source>Referral list</source>
        <translation>Vermittlungsliste</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown first when something calls for acting now. The program calls nobody.</source>
        <translation>Stehen zuerst da, wenn sofort zu handeln ist. Das Programm ruft niemanden an.</translation>
    </message>
    <message>
        <source>Whom you would name to a client: three you know are plenty.</source>
        <translation>Wen Sie Ihrem Gegenüber nennen würden: Drei, die Sie kennen, reichen.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>My contacts</source>
        <translation>Meine Kontakte</translation>
    </message>
    <message>
        <source>Your own address book: it stays in the journal, and you keep it right.</source>
        <translation>Ihr eigenes Adressbuch: Es bleibt im Journal, und Sie halten es aktuell.</translation>
    </message>
    <message>
        <source>Back to Referrals</source>
        <translation>Zurück zur Weitervermittlung</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Der Kontakt ist gespeichert.</translation>
    </message>
    <message>
        <source>The contact is marked as checked.</source>
        <translation>Der Kontakt ist als geprüft vermerkt.</translation>
    </message>
    <message>
        <source>The contact was moved.</source>
        <translation>Der Kontakt wurde verschoben.</translation>
    </message>
</context>
<context>
    <name>ConversationCard</name>
    <message>
        <source>How to talk about it, in ten steps</source>
        <translation>Wie sich darüber sprechen lässt, in zehn Schritten</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Older backups</source>
        <translation>Ältere Sicherungen</translation>
    </message>
    <message>
        <source>Backups are being worked on</source>
        <translation>Sicherungen werden bearbeitet</translation>
    </message>
    <message>
        <source>Erase in all of them</source>
        <translation>In allen löschen</translation>
    </message>
    <message>
        <source>Looked for where backups were made from this journal, and beside it. Copies you put elsewhere yourself, such as on a stick, are not known here.</source>
        <translation>Gesucht wird, wo von diesem Journal Sicherungen gemacht wurden, und neben ihm. Kopien, die Sie selbst anderswo abgelegt haben, etwa auf einem Stick, sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Looking into older backups…</source>
        <translation>Ältere Sicherungen werden durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold this client, or may.</source>
        <translation>
            <numerusform>%Ln Sicherung enthält diese Person noch, oder vielleicht.</numerusform>
            <numerusform>%Ln Sicherungen enthalten diese Person noch, oder vielleicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n backup(s) holds this client.</source>
        <translation>
            <numerusform>Die %Ln Sicherung enthält diese Person nicht.</numerusform>
            <numerusform>Keine der %Ln Sicherungen enthält diese Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was found.</source>
        <translation>Es wurde keine Sicherung gefunden.</translation>
    </message>
    <message>
        <source>Copies beside this journal</source>
        <translation>Kopien neben diesem Journal</translation>
    </message>
    <message>
        <source>A synchronising tool makes a second file where a journal was changed in two places. Merged, nothing of either is lost. Copies are never deleted here.</source>
        <translation>Ein Programm zum Abgleichen legt eine zweite Datei an, wenn ein Journal an zwei Orten geändert wurde. Zusammengeführt geht von keiner etwas verloren. Kopien werden hier nie gelöscht.</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>Geändert {0}</translation>
    </message>
    <message>
        <source>{0} · merged</source>
        <translation>{0} · zusammengeführt</translation>
    </message>
    <message>
        <source>Move aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Into the folder “{0}” beside it</source>
        <translation>In den Ordner „{0}“ daneben</translation>
    </message>
    <message>
        <source>See what merging would do</source>
        <translation>Ansehen, was geschähe</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Erase in it</source>
        <translation>Darin löschen</translation>
    </message>
    <message>
        <source>Erase in the backup of {0}</source>
        <translation>In der Sicherung vom {0} löschen</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Wegwerfen…</translation>
    </message>
    <message>
        <source>Delete the backup of {0}</source>
        <translation>Die Sicherung vom {0} wegwerfen</translation>
    </message>
    <message>
        <source>Delete this whole backup? It cannot be undone.</source>
        <translation>Diese ganze Sicherung wegwerfen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>cannot be opened with this passphrase</source>
        <translation>lässt sich mit dieser Passphrase nicht öffnen</translation>
    </message>
    <message>
        <source>{0}; of an earlier version, so it can only be deleted</source>
        <translation>{0}; von einer früheren Version, lässt sich also nur wegwerfen</translation>
    </message>
</context>
<context>
    <name>CopyingCard</name>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>What you copy here can be read by every program. It is taken out of the clipboard again, unless something else was copied since; a program that keeps a history of the clipboard has its own copy.</source>
        <translation>Was Sie hier kopieren, kann jedes Programm lesen. Es wird wieder aus der Zwischenablage genommen, außer es wurde seither etwas anderes kopiert; ein Programm, das einen Verlauf der Zwischenablage führt, hat seine eigene Kopie.</translation>
    </message>
    <message>
        <source>Take out what was copied</source>
        <translation>Kopiertes herausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>nach %Ln Sekunde</numerusform>
            <numerusform>nach %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>only on locking</source>
        <translation>nur beim Sperren</translation>
    </message>
</context>
<context>
    <name>DamagedView</name>
    <message>
        <source>This journal does not open</source>
        <translation>Dieses Journal lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>A backup has everything up to the day it was made. What can still be read of this file may hold what was written since. Both go into new files; this one stays as it is.</source>
        <translation>Eine Sicherung hat alles bis zu dem Tag, an dem sie angelegt wurde. Was sich von dieser Datei noch lesen lässt, kann enthalten, was seither geschrieben wurde. Beides kommt in neue Dateien; diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Look for a backup</source>
        <translation>Eine Sicherung suchen</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Lesbares speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Anderes Journal öffnen…</translation>
    </message>
    <message>
        <source>Files are being read</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Das neue Journal öffnen</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), each opened and counted just now.</source>
        <translation>
            <numerusform>%Ln Sicherung, gerade geöffnet und gezählt.</numerusform>
            <numerusform>%Ln Sicherungen, jede gerade geöffnet und gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was found in the folder of the program, nor beside the journal. If you have one elsewhere, open it as another journal.</source>
        <translation>Es wurde keine gefunden, weder im Ordner des Programms noch neben dem Journal. Haben Sie anderswo eine, öffnen Sie sie als anderes Journal.</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Passphrase der Sicherungen</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) found.</source>
        <translation>
            <numerusform>%Ln Sicherung gefunden.</numerusform>
            <numerusform>%Ln Sicherungen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>does not open with this passphrase</source>
        <translation>lässt sich mit dieser Passphrase nicht öffnen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Die Sicherung vom {0} wiederherstellen</translation>
    </message>
    <message>
        <source>Copying it and looking through the copy…</source>
        <translation>Sie wird kopiert, und die Kopie wird durchgesehen…</translation>
    </message>
    <message>
        <source>Restored, opened and counted: {0} in {1}.</source>
        <translation>Wiederhergestellt, geöffnet und gezählt: {0} in {1}.</translation>
    </message>
    <message>
        <source>Reading the file page by page…</source>
        <translation>Die Datei wird Seite für Seite gelesen…</translation>
    </message>
    <message>
        <source>Your journal is not there</source>
        <translation>Ihr Journal ist nicht da</translation>
    </message>
    <message>
        <source>If it lies on a stick or in a folder of another computer, bring that back and try again. A backup has everything up to the day it was made; restoring it makes a new file.</source>
        <translation>Liegt es auf einem Stick oder in einem Ordner eines anderen Rechners, holen Sie diesen zurück und versuchen Sie es noch einmal. Eine Sicherung enthält alles bis zu dem Tag, an dem sie gemacht wurde; beim Wiederherstellen entsteht eine neue Datei.</translation>
    </message>
    <message>
        <source>Begin a new journal</source>
        <translation>Ein neues Journal beginnen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
</context>
<context>
    <name>DatesPart</name>
    <message>
        <source>When follow-ups are asked for</source>
        <translation>Wann Nachfragen kommen</translation>
    </message>
    <message>
        <source>These hold for what you notice from now on. In each referral the dates can still be moved.</source>
        <translation>Das gilt für alles, was Ihnen von jetzt an auffällt. In jeder Weitervermittlung lassen sich die Daten noch verschieben.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%Ln Stunde vorher</numerusform>
            <numerusform>%Ln Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n hour(s)</source>
        <translation>
            <numerusform>nach %Ln Stunde</numerusform>
            <numerusform>nach %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%Ln Tag vorher</numerusform>
            <numerusform>%Ln Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>nach %Ln Tag</numerusform>
            <numerusform>nach %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesPopover</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>{0}: choose from a calendar</source>
        <translation>{0}: im Kalender wählen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>This cannot be read as a date. For example: {0}</source>
        <translation>Das ist nicht als Datum lesbar. Zum Beispiel: {0}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>DevelopmentForm</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>With whom or where</source>
        <translation>Bei wem oder wo</translation>
    </message>
    <message>
        <source>For which role</source>
        <translation>Für welche Rolle</translation>
    </message>
    <message>
        <source>every role</source>
        <translation>jede Rolle</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Reflektieren</translation>
    </message>
    <message>
        <source>What I noticed I want to learn</source>
        <translation>Was mir auffiel und was ich lernen will</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>What I meant to do</source>
        <translation>Was ich vorhatte</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich tat</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>What I make of it now</source>
        <translation>Wie ich es jetzt sehe</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What is different for those I work with</source>
        <translation>Was für die anders ist, mit denen ich arbeite</translation>
    </message>
    <message>
        <source>Save the learning</source>
        <translation>Die Fortbildung speichern</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>shown</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished draft(s)</source>
        <translation>
            <numerusform>%Ln offener Entwurf</numerusform>
            <numerusform>%Ln offene Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside earlier ({0})</source>
        <translation>Früher weggelegt ({0})</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>No session of this role is placed on the grid yet.</source>
        <translation>In dieser Rolle ist noch keine Sitzung auf dem Feld markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far: too few for a pattern.</source>
        <translation>
            <numerusform>Bisher %Ln Sitzung: zu wenig für ein Muster.</numerusform>
            <numerusform>Bisher %Ln Sitzungen: zu wenige für ein Muster.</numerusform>
        </translation>
    </message>
    <message>
        <source>{needed} sessions are needed for this comparison; you have {count}.</source>
        <translation>Für diesen Vergleich braucht es {needed} Sitzungen; Sie haben {count}.</translation>
    </message>
    <message>
        <source>Your last {recent} placements reach over more than {days} days. That is too long a time to be put into one number, so nothing is compared here.</source>
        <translation>Ihre letzten {recent} Markierungen reichen über mehr als {days} Tage. Das ist zu lang, um in einer Zahl Platz zu finden; deshalb wird hier nichts verglichen.</translation>
    </message>
    <message>
        <source>More than half of your last {recent} placements are marked as hard to say. That is not clear enough for a comparison.</source>
        <translation>Mehr als die Hälfte Ihrer letzten {recent} Markierungen ist als „schwer zu sagen“ vermerkt. Für einen Vergleich ist das nicht klar genug.</translation>
    </message>
    <message>
        <source>Your last {recent} placements sit on average {difference} nearer to {pole} than the {earlier} before them (plausible range {low} to {high}).</source>
        <translation>Ihre letzten {recent} Markierungen liegen im Mittel {difference} näher bei {pole} als die {earlier} davor (plausibler Bereich {low} bis {high}).</translation>
    </message>
    <message>
        <source>On the other axis they sit {difference} nearer to {pole} (plausible range {low} to {high}).</source>
        <translation>Auf der anderen Achse liegen sie {difference} näher bei {pole} (plausibler Bereich {low} bis {high}).</translation>
    </message>
    <message>
        <source>That can come from clients, contracts, or a new way of judging yourself.</source>
        <translation>Das kann an den Menschen liegen, die zu Ihnen kommen, an den Vereinbarungen oder an einem veränderten eigenen Maßstab.</translation>
    </message>
    <message>
        <source>No clear movement between {low_pole} and {high_pole}: difference {difference} ({low} to {high}).</source>
        <translation>Keine klare Bewegung zwischen {low_pole} und {high_pole}: Unterschied {difference} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>A small movement ({smallest}) would often not show.</source>
        <translation>Eine kleine Bewegung ({smallest}) bliebe oft unsichtbar.</translation>
    </message>
    <message>
        <source>Your last {recent} placements sit on average {beyond} beyond the edge of where you said you want to be, toward {pole}.</source>
        <translation>Ihre letzten {recent} Markierungen liegen im Mittel {beyond} jenseits des Bereichs, in dem Sie sein wollen, in Richtung {pole}.</translation>
    </message>
    <message>
        <source>Your last {recent} placements sit on average {beyond} beyond the edge of where you said you want to be, on the axis between {low_pole} and {high_pole}.</source>
        <translation>Ihre letzten {recent} Markierungen liegen im Mittel {beyond} jenseits des Bereichs, in dem Sie sein wollen, auf der Achse zwischen {low_pole} und {high_pole}.</translation>
    </message>
    <message>
        <source>On average, your last {recent} placements lie within the area where you said you want to be.</source>
        <translation>Im Mittel liegen Ihre letzten {recent} Markierungen in dem Bereich, in dem Sie sein wollen.</translation>
    </message>
    <message>
        <source>On average, your last {recent} placements lie near the edge of where you said you want to be; on which side of it cannot be told.</source>
        <translation>Im Mittel liegen Ihre letzten {recent} Markierungen am Rand des Bereichs, in dem Sie sein wollen; auf welcher Seite, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>1 of the {recent} is with a client who was not there before.</source>
        <translation>1 der {recent} ist mit jemandem, der vorher nicht dabei war.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the {recent} are with clients who were not there before.</source>
        <translation>
            <numerusform>%Ln der {recent} ist mit jemandem, der vorher nicht dabei war.</numerusform>
            <numerusform>%Ln der {recent} sind mit Menschen, die vorher nicht dabei waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of the {recent} has no client code.</source>
        <translation>1 der {recent} hat kein Kürzel.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the {recent} have no client code.</source>
        <translation>
            <numerusform>%Ln der {recent} hat kein Kürzel.</numerusform>
            <numerusform>%Ln der {recent} haben kein Kürzel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is the average of the last {recent} of these, with its plausible range.</source>
        <translation>Die Linie ist das Mittel der letzten {recent} davon, mit seinem plausiblen Bereich.</translation>
    </message>
    <message>
        <source>The last {recent} of these reach over more than {days} days.</source>
        <translation>Die letzten {recent} davon reichen über mehr als {days} Tage.</translation>
    </message>
    <message>
        <source>More than half of the last {recent} of these are marked as hard to say.</source>
        <translation>Mehr als die Hälfte der letzten {recent} davon sind als schwer zu sagen markiert.</translation>
    </message>
    <message>
        <source>Whether something has moved, and how it lies to where you want to be, is said of all sessions of a role alone: in a part that is picked out, something can be found too easily.</source>
        <translation>Ob sich etwas bewegt hat und wie es zu dem Bereich liegt, in dem Sie sein wollen, wird nur von allen Sitzungen einer Rolle gesagt: In einem herausgegriffenen Teil findet sich zu leicht etwas.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so chosen: too few for an average.</source>
        <translation>
            <numerusform>%Ln so gewählte Sitzung: zu wenig für ein Mittel.</numerusform>
            <numerusform>%Ln so gewählte Sitzungen: zu wenige für ein Mittel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftAnswers</name>
    <message>
        <source>Your answer is kept.</source>
        <translation>Ihre Antwort ist festgehalten.</translation>
    </message>
</context>
<context>
    <name>DriftChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Ganze Zeit</translation>
    </message>
    <message>
        <source>Left and right walk through the sessions, with Control through reflections and events; Enter opens one. T shows a table.</source>
        <translation>Mit den Pfeiltasten links und rechts gehen Sie durch die Sitzungen, mit Strg durch Reflexionen und Ereignisse; die Eingabetaste öffnet eine. T zeigt eine Tabelle.</translation>
    </message>
    <message>
        <source>Both axes over time</source>
        <translation>Beide Achsen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Bild</translation>
    </message>
</context>
<context>
    <name>DriftEmpty</name>
    <message>
        <source>Log a session</source>
        <translation>Sitzung festhalten</translation>
    </message>
    <message>
        <source>Look at all sessions</source>
        <translation>Alle Sitzungen ansehen</translation>
    </message>
    <message>
        <source>No session fits this choice</source>
        <translation>Keine Sitzung passt zu dieser Auswahl</translation>
    </message>
    <message>
        <source>Nothing that is placed on the grid fits what is chosen above.</source>
        <translation>Nichts, was auf dem Feld markiert ist, passt zur Auswahl oben.</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Here your sessions will stand over time: a dot for each, on both axes, beside where you want to be. From eight sessions on their average is drawn; from twenty-two it is held against the ones before.</source>
        <translation>Hier werden Ihre Sitzungen im Lauf der Zeit stehen: für jede ein Punkt, auf beiden Achsen, neben dem Bereich, in dem Sie sein wollen. Ab acht Sitzungen wird ihr Mittel gezeichnet; ab zweiundzwanzig wird es mit den früheren verglichen.</translation>
    </message>
</context>
<context>
    <name>DriftFilters</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Kürzel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Alle Formate</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Ganze Zeit</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Letzte 6 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>All agreements</source>
        <translation>Alle Vereinbarungen</translation>
    </message>
    <message>
        <source>Paid or not</source>
        <translation>Bezahlt oder nicht</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Session with a client</source>
        <translation>Wievielte Sitzung</translation>
    </message>
    <message>
        <source>Before or after an event</source>
        <translation>Vor oder nach einem Ereignis</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>Before or after supervision</source>
        <translation>Vor oder nach Supervision</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>+ Bedingung</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Eine Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear all conditions</source>
        <translation>Alle Bedingungen aufheben</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bezahlung</translation>
    </message>
</context>
<context>
    <name>DriftGridCard</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Within sessions</source>
        <translation>In den Sitzungen</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Up to when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Nach Quartalen</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahren</translation>
    </message>
    <message>
        <source>Each moment as a dot, instead of each session</source>
        <translation>Jeder Moment als Punkt statt jeder Sitzung</translation>
    </message>
    <message>
        <source>Periods as a table</source>
        <translation>Zeiträume als Tabelle</translation>
    </message>
    <message>
        <source>from start to end</source>
        <translation>vom Anfang zum Ende</translation>
    </message>
    <message>
        <source>The strong arrow: their average.</source>
        <translation>Der kräftige Pfeil: ihr Mittel.</translation>
    </message>
    <message>
        <source>As a grid</source>
        <translation>Als Feld</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>Quarter by quarter</source>
        <translation>Quartal für Quartal</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Jahr für Jahr</translation>
    </message>
    <message>
        <source>each dot a moment</source>
        <translation>jeder Punkt ein Moment</translation>
    </message>
    <message>
        <source>the darker, the more sessions</source>
        <translation>je dunkler, desto mehr Sitzungen</translation>
    </message>
    <message>
        <source>each dot a session</source>
        <translation>jeder Punkt eine Sitzung</translation>
    </message>
    <message>
        <source>A session of several moments stands at their average.</source>
        <translation>Eine Sitzung mit mehreren Momenten steht bei deren Mittel.</translation>
    </message>
    <message>
        <source>Ring: mean of a month. Oval: how far apart its sessions lie.</source>
        <translation>Ring: Mittel eines Monats. Oval: wie weit seine Sitzungen auseinanderliegen.</translation>
    </message>
    <message>
        <source>Ring: mean of a quarter. Oval: how far apart its sessions lie.</source>
        <translation>Ring: Mittel eines Quartals. Oval: wie weit seine Sitzungen auseinanderliegen.</translation>
    </message>
    <message>
        <source>Ring: mean of a year. Oval: how far apart its sessions lie.</source>
        <translation>Ring: Mittel eines Jahres. Oval: wie weit seine Sitzungen auseinanderliegen.</translation>
    </message>
</context>
<context>
    <name>DriftHeader</name>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exportieren ▾</translation>
    </message>
    <message>
        <source>Export a report or a picture</source>
        <translation>Bericht oder Bild exportieren</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
</context>
<context>
    <name>DriftLeaving</name>
    <message>
        <source>drift report</source>
        <translation>Drift-Bericht</translation>
    </message>
    <message>
        <source>The report was printed.</source>
        <translation>Der Bericht wurde gedruckt.</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Der Bericht wurde als {0} gespeichert.</translation>
    </message>
</context>
<context>
    <name>DriftPage</name>
    <message>
        <source>drift</source>
        <translation>drift</translation>
    </message>
    <message>
        <source>The picture was saved as {0}.</source>
        <translation>Das Bild wurde als {0} gespeichert.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>mean of {0}, with its plausible range</source>
        <translation>Mittel aus {0}, mit plausiblem Bereich</translation>
    </message>
    <message>
        <source>where I want to be</source>
        <translation>wo ich sein will</translation>
    </message>
    <message>
        <source>placed late</source>
        <translation>spät markiert</translation>
    </message>
    <message>
        <source>hard to say</source>
        <translation>schwer zu sagen</translation>
    </message>
    <message>
        <source>a reflection</source>
        <translation>eine Reflexion</translation>
    </message>
    <message>
        <source>over more than half a year</source>
        <translation>über mehr als ein halbes Jahr</translation>
    </message>
    <message>
        <source>the darker, the more sessions</source>
        <translation>je dunkler, desto mehr Sitzungen</translation>
    </message>
    <message>
        <source>last {0}</source>
        <translation>letzte {0}</translation>
    </message>
    <message>
        <source>{0} before</source>
        <translation>{0} davor</translation>
    </message>
    <message>
        <source>Hard to say</source>
        <translation>Schwer zu sagen</translation>
    </message>
    <message>
        <source>Placed more than three days later</source>
        <translation>Mehr als drei Tage später markiert</translation>
    </message>
    <message>
        <source>No client code</source>
        <translation>Ohne Kürzel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>One step: {0}</source>
        <translation>Ein Schritt: {0}</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation>Q{0} {1}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Picture as {0}…</source>
        <translation>Bild als {0}…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>“{0}” was taken away.</source>
        <translation>„{0}“ wurde weggenommen.</translation>
    </message>
    <message>
        <source>What came of it: {0}</source>
        <translation>Was daraus wurde: {0}</translation>
    </message>
    <message>
        <source>The sessions are being read…</source>
        <translation>Die Sitzungen werden gelesen…</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Ihre Antwort ist festgehalten.</translation>
    </message>
    <message>
        <source>“{0}” was added.</source>
        <translation>„{0}“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“{0}” was changed.</source>
        <translation>„{0}“ wurde geändert.</translation>
    </message>
</context>
<context>
    <name>DriftQuestion</name>
    <message>
        <source>What pulled me there? What would one step back look like?</source>
        <translation>Was hat mich dorthin gezogen? Wie sähe ein Schritt zurück aus?</translation>
    </message>
    <message>
        <source>Kept, with what was shown.</source>
        <translation>Aufbewahrt, mit dem, was zu sehen war.</translation>
    </message>
    <message>
        <source>Kept, with what was shown and the step you will try.</source>
        <translation>Aufbewahrt, mit dem, was zu sehen war, und dem Schritt, den Sie ausprobieren.</translation>
    </message>
    <message>
        <source>Kept; it waits for supervision.</source>
        <translation>Aufbewahrt; es wartet auf die Supervision.</translation>
    </message>
    <message>
        <source>Kept; the note stands with {0}.</source>
        <translation>Aufbewahrt; die Notiz steht bei {0}.</translation>
    </message>
    <message>
        <source>Taken back: nothing of it is kept.</source>
        <translation>Zurückgenommen: Nichts davon ist festgehalten.</translation>
    </message>
    <message>
        <source>Which sentence of mine shows it best?</source>
        <translation>Welcher meiner Sätze zeigt das am besten?</translation>
    </message>
    <message>
        <source>Where I want to be is now: “{0}”.</source>
        <translation>Wo ich sein will, ist jetzt: „{0}“.</translation>
    </message>
    <message>
        <source>Where I want to be has moved from “{0}” to “{1}”.</source>
        <translation>Wo ich sein will, ist von „{0}“ nach „{1}“ gerückt.</translation>
    </message>
</context>
<context>
    <name>DriftReport</name>
    <message>
        <source>Drift report</source>
        <translation>Drift-Bericht</translation>
    </message>
    <message>
        <source>What the placements say</source>
        <translation>Was die Markierungen sagen</translation>
    </message>
    <message>
        <source>Made on {0}.</source>
        <translation>Erstellt am {0}.</translation>
    </message>
    <message>
        <source>Letters stand in the place of client codes.</source>
        <translation>Anstelle der Kürzel stehen Buchstaben.</translation>
    </message>
    <message>
        <source>Both axes over time</source>
        <translation>Beide Achsen im Verlauf der Zeit</translation>
    </message>
    <message>
        <source>On the grid</source>
        <translation>Auf dem Feld</translation>
    </message>
    <message>
        <source>The last {0} sit on average: {1}.</source>
        <translation>Die letzten {0} stehen im Mittel: {1}.</translation>
    </message>
    <message>
        <source>Where I want to be, since {0}: {1}.</source>
        <translation>Wo ich sein will, seit {0}: {1}.</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>Warum: {0}</translation>
    </message>
    <message>
        <source>Shown are all sessions, the more of them the darker.</source>
        <translation>Gezeigt sind alle Sitzungen, je mehr, desto dunkler.</translation>
    </message>
    <message>
        <source>Weeks stand in the place of days: each session is shown at the beginning of its week.</source>
        <translation>Anstelle der Tage stehen Wochen: Jede Sitzung steht am Anfang ihrer Woche.</translation>
    </message>
    <message>
        <source>one client</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>The last sessions</source>
        <translation>Die letzten Sitzungen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What I said about it</source>
        <translation>Was ich dazu gesagt habe</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>hard to say</source>
        <translation>schwer zu sagen</translation>
    </message>
    <message>
        <source>placed late</source>
        <translation>spät markiert</translation>
    </message>
    <message>
        <source>Each circle is the mean of a month, the filled one that of the last; its oval tells how far apart the sessions of the month lie.</source>
        <translation>Jeder Kreis ist das Mittel eines Monats, der gefüllte das des letzten; sein Oval zeigt, wie weit die Sitzungen des Monats auseinanderliegen.</translation>
    </message>
</context>
<context>
    <name>DriftTable</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The chart in words</source>
        <translation>Das Diagramm in Worten</translation>
    </message>
    <message>
        <source>Sessions as a table</source>
        <translation>Sitzungen als Tabelle</translation>
    </message>
    <message>
        <source>From {0} on</source>
        <translation>Ab {0}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Nach Kürzel</translation>
    </message>
    <message>
        <source>Hard to say first</source>
        <translation>Schwer zu sagen zuerst</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>“{0}” is a backup of a journal.</source>
        <translation>„{0}“ ist die Sicherung von einem Journal.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>This journal is open already.</source>
        <translation>Dieses Journal ist schon offen.</translation>
    </message>
    <message>
        <source>“{0}” is another journal. This one would be closed first.</source>
        <translation>„{0}“ ist ein anderes Journal. Dieses würde vorher geschlossen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open your journal first, then drop the file once more.</source>
        <translation>Öffnen Sie zuerst Ihr Journal und ziehen Sie die Datei dann noch einmal herein.</translation>
    </message>
    <message>
        <source>There is no journal here yet that the file could be brought into.</source>
        <translation>Hier gibt es noch kein Journal, in das die Datei übernommen werden könnte.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>{0} due, {1} later</source>
        <translation>{0} fällig, {1} später</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nothing is due right now.</source>
        <translation>Gerade ist nichts fällig.</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waiting</source>
        <translation>
            <numerusform>%Ln Punkt wartet</numerusform>
            <numerusform>%Ln Punkte warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a question</source>
        <translation>
            <numerusform>%Ln mit einer Frage</numerusform>
            <numerusform>%Ln mit einer Frage</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>Alle Erinnerungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Nothing says all of it; this says part of it.</source>
        <translation>Nichts sagt alles davon; dies sagt einen Teil davon.</translation>
    </message>
    <message>
        <source>Look for it in the help</source>
        <translation>In der Hilfe danach suchen</translation>
    </message>
    <message>
        <source>Look for it everywhere</source>
        <translation>Überall danach suchen</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>no client code</source>
        <translation>ohne Kürzel</translation>
    </message>
    <message>
        <source>no words written</source>
        <translation>ohne Text</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>noch nicht markiert</translation>
    </message>
    <message>
        <source>for supervision</source>
        <translation>für die Supervision</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message numerus="yes">
        <source>%n day(s) left in the bin</source>
        <translation>
            <numerusform>noch %Ln Tag im Papierkorb</numerusform>
            <numerusform>noch %Ln Tage im Papierkorb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Give it out first…</source>
        <translation>Zuerst herausgeben…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Reduce {0} to placements</source>
        <translation>{0} auf Markierungen beschränken</translation>
    </message>
    <message>
        <source>Reduce to placements</source>
        <translation>Auf Markierungen beschränken</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation>{0} endgültig löschen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the code to say that you mean it: {0}</source>
        <translation>Das lässt sich nicht rückgängig machen. Geben Sie das Kürzel ein, wenn Sie es so meinen: {0}</translation>
    </message>
    <message>
        <source>The code, to say that you mean it</source>
        <translation>Das Kürzel, wenn Sie es so meinen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>It is being done</source>
        <translation>Es wird ausgeführt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Taking out every row…</source>
        <translation>Alle Zeilen werden herausgenommen…</translation>
    </message>
    <message>
        <source>Writing the search index anew…</source>
        <translation>Der Suchindex wird neu geschrieben…</translation>
    </message>
    <message>
        <source>Writing the file anew, so that nothing is left between its pages. With a large journal this takes a minute or two…</source>
        <translation>Die Datei wird neu geschrieben, damit zwischen ihren Seiten nichts zurückbleibt. Bei einem großen Journal dauert das ein bis zwei Minuten…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken out.</source>
        <translation>Angehalten. Nichts wurde herausgenommen.</translation>
    </message>
    <message>
        <source>{0} is reduced to placements</source>
        <translation>{0} ist auf Markierungen beschränkt</translation>
    </message>
    <message>
        <source>{0} is erased</source>
        <translation>{0} ist gelöscht</translation>
    </message>
    <message>
        <source>The log of this journal keeps the day, and a mixed-up form of the code that tells nobody what it was.</source>
        <translation>Das Protokoll im Journal behält den Tag und eine unkenntlich gemachte Form des Kürzels, die niemandem sagt, wie es hieß.</translation>
    </message>
    <message>
        <source>It is gone from the journal. Another program has the file open, so traces may still be in it; they are removed the next time the journal is opened alone.</source>
        <translation>Aus dem Journal ist es fort. Ein anderes Programm hat die Datei offen, deshalb können noch Spuren darin sein; sie werden entfernt, wenn das Journal das nächste Mal allein geöffnet wird.</translation>
    </message>
    <message>
        <source>Backing up the journal, in case something goes wrong…</source>
        <translation>Das Journal wird gesichert, falls etwas schiefgeht…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This could not be done ({code}). Everything saved before is unchanged; please try once more.</source>
        <translation>Das ging nicht ({code}). Alles bisher Gespeicherte ist unverändert; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Record {record}: {sentence}</source>
        <translation>Datensatz {record}: {sentence}</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {sentence}</source>
        <translation>{file}, Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, record {record}: {sentence}</source>
        <translation>{file}, Datensatz {record}: {sentence}</translation>
    </message>
    <message>
        <source>Entry {number}: {sentence}</source>
        <translation>Eintrag {number}: {sentence}</translation>
    </message>
    <message>
        <source>Day {number}: {sentence}</source>
        <translation>Tag {number}: {sentence}</translation>
    </message>
    <message>
        <source>Event {number}: {sentence}</source>
        <translation>Termin {number}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, entry {number}: {sentence}</source>
        <translation>{file}, Eintrag {number}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, day {number}: {sentence}</source>
        <translation>{file}, Tag {number}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, event {number}: {sentence}</source>
        <translation>{file}, Termin {number}: {sentence}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Day of the event</source>
        <translation>Tag des Ereignisses</translation>
    </message>
    <message>
        <source>What began or ended then</source>
        <translation>Was da begann oder endete</translation>
    </message>
    <message>
        <source>It is about all my roles</source>
        <translation>Es betrifft alle meine Rollen</translation>
    </message>
    <message>
        <source>Write a few words of what it was.</source>
        <translation>Schreiben Sie ein paar Worte, was es war.</translation>
    </message>
    <message>
        <source>Choose its day.</source>
        <translation>Wählen Sie den Tag.</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Ereignis speichern</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>of all roles</source>
        <translation>für alle Rollen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events of the calendar</source>
        <translation>Termine des Kalenders</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>lines on the chart</source>
        <translation>Linien im Diagramm</translation>
    </message>
    <message>
        <source>A training, a new supervisor, time away: what may have changed how you work can stand here with its day.</source>
        <translation>Eine Weiterbildung, eine neue Supervision, eine Auszeit: Was Ihre Arbeit verändert haben mag, kann hier mit seinem Tag stehen.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ein Ereignis hinzufügen</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>This journal has no passphrase, so there is nothing to lock it with.</source>
        <translation>Dieses Journal hat keine Passphrase, es lässt sich also mit nichts sperren.</translation>
    </message>
    <message>
        <source>This page has nothing to print. An entry, the drift, a record or a packet has.</source>
        <translation>Auf dieser Seite gibt es nichts zu drucken. Drucken lassen sich ein Eintrag, die Drift, die Aufzeichnungen einer Weitervermittlung oder ein Paket.</translation>
    </message>
</context>
<context>
    <name>File errors</name>
    <message>
        <source>{file} is not a Stance journal. It was left as it is; please choose another file, or another place for a new journal.</source>
        <translation>{file} ist kein Stance-Journal. Die Datei blieb, wie sie ist; bitte wählen Sie eine andere, oder einen anderen Ort für ein neues Journal.</translation>
    </message>
    <message>
        <source>This file is not a Stance journal. It was left as it is; please choose another one.</source>
        <translation>Diese Datei ist kein Stance-Journal. Sie blieb, wie sie ist; bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file} is not encrypted, so it has no passphrase. Open it without one.</source>
        <translation>{file} ist nicht verschlüsselt und hat deshalb keine Passphrase. Öffnen Sie die Datei ohne.</translation>
    </message>
    <message>
        <source>This journal is not encrypted, so it has no passphrase. Open it without one.</source>
        <translation>Dieses Journal ist nicht verschlüsselt und hat deshalb keine Passphrase. Öffnen Sie es ohne.</translation>
    </message>
    <message>
        <source>This passphrase does not open the journal. Nothing was changed; please look at capital letters and the keyboard language, and try again.</source>
        <translation>Mit dieser Passphrase öffnet sich das Journal nicht. Es wurde nichts geändert; bitte achten Sie auf Großbuchstaben und die Tastatursprache, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Stance. It was left as it is; please update Stance to open it.</source>
        <translation>{file} stammt von einer neueren Version von Stance. Die Datei blieb, wie sie ist; bitte aktualisieren Sie Stance, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This journal was written by a newer version of Stance. It was left as it is; please update Stance to open it.</source>
        <translation>Dieses Journal stammt von einer neueren Version von Stance. Es blieb, wie es ist; bitte aktualisieren Sie Stance, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read in full. It was left as it is; please restore your latest backup into a new file.</source>
        <translation>{file} ist beschädigt und nicht vollständig lesbar. Die Datei blieb, wie sie ist; bitte stellen Sie Ihre letzte Sicherung in eine neue Datei wieder her.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read in full. It was left as it is; please restore your latest backup into a new file.</source>
        <translation>Die Datei ist beschädigt und nicht vollständig lesbar. Sie blieb, wie sie ist; bitte stellen Sie Ihre letzte Sicherung in eine neue Datei wieder her.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Everything saved before is unchanged; please make some room and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Alles bisher Gespeicherte ist unverändert; bitte schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You may not write to {file} or its folder. Nothing was changed; please allow writing there, or choose a folder of your own.</source>
        <translation>In {file} oder den Ordner der Datei dürfen Sie nicht schreiben. Es wurde nichts geändert; bitte erlauben Sie dort das Schreiben, oder wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>You may not write here. Nothing was changed; please allow writing, or choose a folder of your own.</source>
        <translation>Hier dürfen Sie nicht schreiben. Es wurde nichts geändert; bitte erlauben Sie das Schreiben, oder wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Another program is using {file} just now. Nothing was changed; please try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade {file}. Es wurde nichts geändert; bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the file just now. Nothing was changed; please try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade die Datei. Es wurde nichts geändert; bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed; please check its name and folder.</source>
        <translation>Eine Datei {file} gibt es nicht. Es wurde nichts geändert; bitte prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>The file is not there. Nothing was changed; please check its name and folder.</source>
        <translation>Die Datei ist nicht da. Es wurde nichts geändert; bitte prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>The folder of {file} does not exist. Nothing was changed; please create it, or choose another place.</source>
        <translation>Den Ordner von {file} gibt es nicht. Es wurde nichts geändert; bitte legen Sie ihn an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder does not exist. Nothing was changed; please create it, or choose another place.</source>
        <translation>Den Ordner gibt es nicht. Es wurde nichts geändert; bitte legen Sie ihn an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} exists already and was left as it is. Please choose another name.</source>
        <translation>{file} gibt es schon; die Datei blieb, wie sie ist. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A file of this name exists already and was left as it is. Please choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie blieb, wie sie ist. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} could not be written. Everything saved before is unchanged; please check the disk and the folder, and try again.</source>
        <translation>{file} ließ sich nicht schreiben. Alles bisher Gespeicherte ist unverändert; bitte prüfen Sie Datenträger und Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be written. Everything saved before is unchanged; please check the disk and the folder, and try again.</source>
        <translation>Die Datei ließ sich nicht schreiben. Alles bisher Gespeicherte ist unverändert; bitte prüfen Sie Datenträger und Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This journal is open to be read only, so nothing was changed. To write, please open it where it may be written to.</source>
        <translation>Dieses Journal ist nur zum Lesen offen, deshalb wurde nichts geändert. Zum Schreiben öffnen Sie es bitte dort, wo geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The backup {file} could not be made, or did not open when it was checked. The journal is unchanged; please choose another place and try again.</source>
        <translation>Die Sicherung {file} ließ sich nicht anlegen oder bei der Prüfung nicht öffnen. Das Journal ist unverändert; bitte wählen Sie einen anderen Ort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The backup could not be made, or did not open when it was checked. The journal is unchanged; please choose another place and try again.</source>
        <translation>Die Sicherung ließ sich nicht anlegen oder bei der Prüfung nicht öffnen. Das Journal ist unverändert; bitte wählen Sie einen anderen Ort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This journal is encrypted. Please type its passphrase when asked, or give it by STANCE_PASSPHRASE or --passphrase-file.</source>
        <translation>Dieses Journal ist verschlüsselt. Bitte tippen Sie die Passphrase ein, wenn danach gefragt wird, oder geben Sie sie mit STANCE_PASSPHRASE oder --passphrase-file an.</translation>
    </message>
    <message>
        <source>The passphrase is empty, and an empty one protects nothing. Please choose a few words that only you know.</source>
        <translation>Die Passphrase ist leer, und eine leere schützt nichts. Bitte wählen Sie ein paar Wörter, die nur Sie kennen.</translation>
    </message>
    <message>
        <source>The passphrase file {file} could not be read. Nothing was opened; please check where it is and that you may read it.</source>
        <translation>Die Passphrasen-Datei {file} war nicht lesbar. Es wurde nichts geöffnet; bitte prüfen Sie, wo sie liegt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The passphrase file could not be read. Nothing was opened; please check where it is and that you may read it.</source>
        <translation>Die Passphrasen-Datei war nicht lesbar. Es wurde nichts geöffnet; bitte prüfen Sie, wo sie liegt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>There is no screen on which a window could open. The commands work without one; stance-journal --help names them.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen könnte. Die Befehle kommen ohne aus; stance-journal --help nennt sie.</translation>
    </message>
    <message>
        <source>The setting {key} could not be read, so the usual value is used. Choose it once more in the settings.</source>
        <translation>Die Einstellung {key} war nicht lesbar, deshalb gilt der übliche Wert. Bitte wählen Sie sie in den Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>A setting could not be read, so the usual value is used. Choose it once more in the settings.</source>
        <translation>Eine Einstellung war nicht lesbar, deshalb gilt der übliche Wert. Bitte wählen Sie sie in den Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>{file} was made by an earlier version of Stance and was left as it is. It can be restored into a new file, or deleted.</source>
        <translation>{file} stammt von einer früheren Version von Stance und blieb, wie sie ist. Sie lässt sich in eine neue Datei wiederherstellen oder löschen.</translation>
    </message>
    <message>
        <source>This backup was made by an earlier version of Stance and was left as it is. It can be restored into a new file, or deleted.</source>
        <translation>Diese Sicherung stammt von einer früheren Version von Stance und blieb, wie sie ist. Sie lässt sich in eine neue Datei wiederherstellen oder löschen.</translation>
    </message>
    <message>
        <source>The second backup folder is not there just now. It gets its copy when it is back; your backups in the first folder are made all the same.</source>
        <translation>Der zweite Sicherungsordner ist gerade nicht da. Er bekommt seine Kopie, sobald er wieder da ist; Ihre Sicherungen im ersten Ordner entstehen trotzdem.</translation>
    </message>
    <message>
        <source>This was the passphrase until it was changed. The program ended just after the change, and nothing was lost: please type the new passphrase.</source>
        <translation>Das war die Passphrase, bis sie geändert wurde. Das Programm endete gleich nach der Änderung, und nichts ging verloren: Bitte geben Sie die neue Passphrase ein.</translation>
    </message>
    <message>
        <source>This journal is encrypted already. Nothing was changed.</source>
        <translation>Dieses Journal ist schon verschlüsselt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This sheet was copied without a mistake, but it opens another journal, or this one before its passphrase was changed. Nothing was changed; please look at the date and the file name on the sheet.</source>
        <translation>Dieses Blatt wurde fehlerfrei abgeschrieben, aber es öffnet ein anderes Journal oder dieses, bevor seine Passphrase geändert wurde. Nichts wurde geändert; bitte sehen Sie auf dem Blatt nach Datum und Dateinamen.</translation>
    </message>
    <message>
        <source>The beginning of {file} is gone, and with it what makes the key of your passphrase. It was left as it is; put any backup of this journal beside it and try again.</source>
        <translation>Der Anfang von {file} ist verloren, und damit, was aus Ihrer Passphrase den Schlüssel macht. Die Datei blieb, wie sie ist; legen Sie irgendeine Sicherung von diesem Journal daneben und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The beginning of the file is gone, and with it what makes the key of your passphrase. It was left as it is; put any backup of this journal beside it and try again.</source>
        <translation>Der Anfang der Datei ist verloren, und damit, was aus Ihrer Passphrase den Schlüssel macht. Sie blieb, wie sie ist; legen Sie irgendeine Sicherung von diesem Journal daneben und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not one session could be read in {file}. It was left as it is, and no new file was made; please look for a backup.</source>
        <translation>In {file} ließ sich keine einzige Sitzung lesen. Die Datei blieb, wie sie ist, und es entstand keine neue; bitte suchen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>Not one session could be read in this file. It was left as it is, and no new file was made; please look for a backup.</source>
        <translation>In dieser Datei ließ sich keine einzige Sitzung lesen. Sie blieb, wie sie ist, und es entstand keine neue; bitte suchen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the key would be safe, so the passphrase is asked for each time.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, in dem der Schlüssel sicher wäre; die Passphrase wird deshalb jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked or did not answer, so the passphrase is asked for.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder hat nicht geantwortet; die Passphrase wird deshalb erfragt.</translation>
    </message>
    <message>
        <source>This journal is open on another computer. Please close it there and let the folder come in step; or open it to be read only.</source>
        <translation>Dieses Journal ist auf einem anderen Computer geöffnet. Bitte schließen Sie es dort und lassen Sie den Ordner abgleichen; oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>This journal has been open on the computer {host} since {since}. Please close it there and let the folder come in step; if it is not open there any more, it can be opened anyway, or opened to be read only.</source>
        <translation>Dieses Journal ist seit {since} auf dem Computer {host} geöffnet. Bitte schließen Sie es dort und lassen Sie den Ordner abgleichen; ist es dort nicht mehr offen, lässt es sich trotzdem öffnen, oder nur zum Lesen.</translation>
    </message>
    <message>
        <source>The journal file was replaced while it was open, by a tool that keeps folders in step, say; neither file was overwritten. Please open the journal again: what was written here is kept in a second file beside it, to be merged.</source>
        <translation>Die Journaldatei wurde von außen ersetzt, während sie offen war, etwa durch ein Programm zum Abgleichen von Ordnern. Keine der Dateien wurde überschrieben. Bitte öffnen Sie das Journal neu: Was hier geschrieben wurde, bleibt dann in einer zweiten Datei daneben und kann zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Another program wrote over the journal file while it was open, so nothing more is written into it here. Please open the journal again: what can be kept of what was written here then lies beside it, and your backups are as they were.</source>
        <translation>Ein anderes Programm hat die Journaldatei überschrieben, während sie offen war. Von hier aus wird nichts mehr hineingeschrieben. Bitte öffnen Sie das Journal neu: Was sich von hier Geschriebenem aufheben lässt, liegt dann daneben, und Ihre Sicherungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The second backup folder {file} is not there just now, or another one of its name is. It gets its copy when it is back; your backups in the first folder are made all the same.</source>
        <translation>Der zweite Sicherungsordner {file} ist gerade nicht da, oder es ist ein anderer gleichen Namens. Er erhält seine Kopie, sobald er wieder da ist; die Sicherungen im ersten Ordner entstehen trotzdem.</translation>
    </message>
    <message>
        <source>The journal file is not there any more: its drive was taken out, or it was moved or deleted. What is open can still be read; when the journal is closed, a copy of it is kept in the folder for backups.</source>
        <translation>Die Journaldatei ist nicht mehr da: Ihr Laufwerk wurde abgezogen, oder sie wurde verschoben oder gelöscht. Was offen ist, lässt sich noch lesen; wird das Journal geschlossen, bleibt eine Kopie im Ordner für Sicherungen.</translation>
    </message>
    <message>
        <source>The other file, {file}, is damaged and cannot be read in full. It was left as it is, and so was the journal that is open; please choose another copy of that file.</source>
        <translation>Die andere Datei, {file}, ist beschädigt und kann nicht ganz gelesen werden. Sie blieb, wie sie ist, und das geöffnete Journal auch; bitte wählen Sie eine andere Kopie dieser Datei.</translation>
    </message>
    <message>
        <source>The other file is damaged and cannot be read in full. It was left as it is, and so was the journal that is open; please choose another copy of that file.</source>
        <translation>Die andere Datei ist beschädigt und kann nicht ganz gelesen werden. Sie blieb, wie sie ist, und das geöffnete Journal auch; bitte wählen Sie eine andere Kopie dieser Datei.</translation>
    </message>
    <message>
        <source>This journal has been open in another window on this computer since {since}. It was left as it is; please go on there, or close that window first.</source>
        <translation>Dieses Journal ist seit {since} in einem anderen Fenster auf diesem Computer geöffnet. Es blieb, wie es ist; bitte machen Sie dort weiter, oder schließen Sie erst jenes Fenster.</translation>
    </message>
    <message>
        <source>This journal is open in another window on this computer. It was left as it is; please go on there, or close that window first.</source>
        <translation>Dieses Journal ist in einem anderen Fenster auf diesem Computer geöffnet. Es blieb, wie es ist; bitte machen Sie dort weiter, oder schließen Sie erst jenes Fenster.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Journal file</source>
        <translation>Journaldatei</translation>
    </message>
    <message>
        <source>Encrypted with your passphrase.</source>
        <translation>Mit Ihrer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>Not encrypted: anyone who can read this file can read the journal.</source>
        <translation>Nicht verschlüsselt: Wer diese Datei lesen kann, kann das Journal lesen.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Anderes Journal öffnen…</translation>
    </message>
    <message>
        <source>Look around in the sample journal</source>
        <translation>Im Beispieljournal umsehen</translation>
    </message>
    <message>
        <source>Backed up, opened and counted: {0} in {1}</source>
        <translation>Gesichert, geöffnet und gezählt: {0} in {1}</translation>
    </message>
    <message>
        <source>Every page was read and fits: {0}.</source>
        <translation>Jede Seite wurde gelesen und stimmt: {0}.</translation>
    </message>
    <message>
        <source>{0} Keep this file as it is, and open your last backup instead.</source>
        <translation>{0} Lassen Sie diese Datei, wie sie ist, und öffnen Sie stattdessen Ihre letzte Sicherung.</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Suchindex neu anlegen</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Copying the journal and looking through the copy…</source>
        <translation>Das Journal wird kopiert und die Kopie durchgesehen…</translation>
    </message>
    <message>
        <source>Reading every page of the file…</source>
        <translation>Jede Seite der Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Making the search index anew…</source>
        <translation>Der Suchindex wird neu angelegt…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Client</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Kürzel</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>All, noticed or not</source>
        <translation>Alle, bemerkt oder nicht</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Für die Supervision</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>In which order the sessions stand</source>
        <translation>In welcher Reihenfolge die Sitzungen stehen</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Best matches</source>
        <translation>Was am besten passt</translation>
    </message>
    <message>
        <source>without a client code</source>
        <translation>ohne Kürzel</translation>
    </message>
    <message>
        <source>anything noticed</source>
        <translation>etwas bemerkt</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Noch nicht markiert</translation>
    </message>
    <message>
        <source>an area on the grid</source>
        <translation>ein Bereich auf dem Feld</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter by {0}</source>
        <translation>Filtern nach {0}</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Entf nimmt ihn weg</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Escape or F11 brings everything back</source>
        <translation>Esc oder F11 bringt alles zurück</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Move it there</source>
        <translation>Dorthin rücken</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>One step I will try</source>
        <translation>Ein Schritt, den ich ausprobiere</translation>
    </message>
    <message>
        <source>Which client</source>
        <translation>Welches Kürzel</translation>
    </message>
    <message>
        <source>No one client</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>What this client expects of me, or what it depends on</source>
        <translation>Was diese Person von mir erwartet, oder worauf es ankommt</translation>
    </message>
    <message>
        <source>Context note</source>
        <translation>Notiz zum Umfeld</translation>
    </message>
    <message>
        <source>It will wait in Supervision, with the words above and what is shown.</source>
        <translation>Es wartet dann unter Supervision, mit den Worten oben und dem, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message numerus="yes">
        <source>After %n session(s) you will be asked what came of it.</source>
        <translation>
            <numerusform>Nach %Ln Sitzung werden Sie gefragt, was daraus wurde.</numerusform>
            <numerusform>Nach %Ln Sitzungen werden Sie gefragt, was daraus wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where I want to be can move to where the last sessions sit on average: {0}. Where it was before stays in its history.</source>
        <translation>Wo Sie sein wollen, kann dorthin rücken, wo die letzten Sitzungen im Mittel liegen: {0}. Wo es vorher war, bleibt in seinem Verlauf.</translation>
    </message>
    <message>
        <source>Why I want to be there; else the words above are kept</source>
        <translation>Warum ich dort sein will; sonst gelten die Worte oben</translation>
    </message>
    <message>
        <source>Why I want to be there</source>
        <translation>Warum ich dort sein will</translation>
    </message>
    <message>
        <source>The note is added, with its date, to the client’s context.</source>
        <translation>Die Notiz kommt mit Datum zum Umfeld der Person.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Why it is taken off</source>
        <translation>Warum sie wegfällt</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Ist geschehen</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Herausnehmen…</translation>
    </message>
    <message>
        <source>Why not needed? A few words</source>
        <translation>Warum nicht nötig? Ein paar Worte</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>Es ist nicht nötig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A few words on why are needed; you will read them later.</source>
        <translation>Hier braucht es ein paar Worte zum Grund; Sie werden sie später lesen.</translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>No date is waiting in this referral.</source>
        <translation>In dieser Weitervermittlung steht kein Termin aus.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>{0} Done: {1}</source>
        <translation>{0} Erledigt: {1}</translation>
    </message>
    <message>
        <source>{0} Not needed, {1}: {2}</source>
        <translation>{0} Nicht nötig, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>FormatCard</name>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>As a Word document: select the sessions in the journal, and export them.</source>
        <translation>Als Word-Dokument: die Sitzungen im Journal auswählen und exportieren.</translation>
    </message>
    <message>
        <source>Go to the journal</source>
        <translation>Zum Journal</translation>
    </message>
    <message>
        <source>A book, as PDF</source>
        <translation>Ein Buch, als PDF</translation>
    </message>
    <message>
        <source>To read and to print, with contents, page numbers and the grids.</source>
        <translation>Zum Lesen und Drucken, mit Inhaltsverzeichnis, Seitenzahlen und den Feldern.</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Eine Webseite</translation>
    </message>
    <message>
        <source>To read in any browser, without a network.</source>
        <translation>Zum Lesen in jedem Browser, ohne Netz.</translation>
    </message>
    <message>
        <source>A folder of Markdown files</source>
        <translation>Ein Ordner mit Markdown-Dateien</translation>
    </message>
    <message>
        <source>For other programs: one text file a session, by year.</source>
        <translation>Für andere Programme: eine Textdatei je Sitzung, nach Jahren.</translation>
    </message>
    <message>
        <source>A workbook, as XLSX</source>
        <translation>Eine Arbeitsmappe, als XLSX</translation>
    </message>
    <message>
        <source>For spreadsheets: sessions, placements and hours by client.</source>
        <translation>Für Tabellenprogramme: Sitzungen, Markierungen und Stunden je Kürzel.</translation>
    </message>
    <message>
        <source>Sessions as CSV</source>
        <translation>Sitzungen als CSV</translation>
    </message>
    <message>
        <source>A table of the sessions that Stance can also read back.</source>
        <translation>Eine Tabelle der Sitzungen, die Stance auch wieder einlesen kann.</translation>
    </message>
    <message>
        <source>Placements as CSV</source>
        <translation>Markierungen als CSV</translation>
    </message>
    <message>
        <source>A table of the marks on the grid, for charts and statistics elsewhere.</source>
        <translation>Eine Tabelle der Markierungen auf dem Feld, für Diagramme und Statistik anderswo.</translation>
    </message>
    <message>
        <source>Complete, as JSON</source>
        <translation>Vollständig, als JSON</translation>
    </message>
    <message>
        <source>Nothing is left out: to move to another journal, or to keep for good.</source>
        <translation>Nichts wird ausgelassen: zum Umzug in ein anderes Journal oder zum dauerhaften Aufbewahren.</translation>
    </message>
    <message>
        <source>By client instead of by month</source>
        <translation>Nach Kürzel statt nach Monat</translation>
    </message>
    <message>
        <source>With where I want to be</source>
        <translation>Mit dem Bereich, in dem ich sein will</translation>
    </message>
    <message>
        <source>With my reflections</source>
        <translation>Mit meinen Reflexionen</translation>
    </message>
    <message>
        <source>With the charts of drift</source>
        <translation>Mit den Drift-Diagrammen</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Which cannot be read, and why</source>
        <translation>Welche nicht lesbar sind, und warum</translation>
    </message>
    <message>
        <source>What kind of file it is</source>
        <translation>Was für eine Datei es ist</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation>
            <numerusform>%Ln Sitzung gelesen</numerusform>
            <numerusform>%Ln Sitzungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no mark on the grid; they can be placed afterwards, one after the other.</source>
        <translation>
            <numerusform>%Ln davon hat keine Markierung im Feld; sie lässt sich danach einordnen.</numerusform>
            <numerusform>%Ln davon haben keine Markierung im Feld; sie lassen sich danach einordnen, eine nach der anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: {0}.</source>
        <translation>Ausgelassene Spalten: {0}.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it was read as {0}. Please look whether all letters are right.</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind; gelesen wurde sie als {0}. Bitte sehen Sie nach, ob alle Buchstaben stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lay between two steps of the grid and are moved to the nearest.</source>
        <translation>
            <numerusform>%Ln Markierung lag zwischen zwei Schritten des Feldes und kommt auf den nächsten.</numerusform>
            <numerusform>%Ln Markierungen lagen zwischen zwei Schritten des Feldes und kommen auf den nächsten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read; those sessions are imported without.</source>
        <translation>
            <numerusform>%Ln Wert ist nicht lesbar; diese Sitzung wird ohne ihn importiert.</numerusform>
            <numerusform>%Ln Werte sind nicht lesbar; diese Sitzungen werden ohne sie importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come: {0}.</source>
        <translation>Noch bevorstehend: {0}.</translation>
    </message>
    <message>
        <source>New roles: {0}.</source>
        <translation>Neue Rollen: {0}.</translation>
    </message>
    <message>
        <source>Observations come in as ticks; they open no referral.</source>
        <translation>Beobachtungen kommen angekreuzt herein; sie eröffnen keine Weitervermittlung.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) and recording(s) are not imported.</source>
        <translation>
            <numerusform>%Ln Bild oder Aufnahme wird nicht importiert.</numerusform>
            <numerusform>%Ln Bilder und Aufnahmen werden nicht importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveCard</name>
    <message>
        <source>Encrypt this journal</source>
        <translation>Dieses Journal verschlüsseln</translation>
    </message>
    <message>
        <source>It has no passphrase: anyone who can read the file can read the journal. Nobody can bring a passphrase back: if it is lost, only a recovery sheet opens the journal.</source>
        <translation>Es hat keine Passphrase: Wer die Datei lesen kann, kann das Journal lesen. Eine Passphrase kann niemand zurückholen: Ist sie verloren, öffnet nur ein Wiederherstellungsblatt das Journal.</translation>
    </message>
    <message>
        <source>Encrypt the journal</source>
        <translation>Das Journal verschlüsseln</translation>
    </message>
    <message>
        <source>The readable file is overwritten and removed. A solid state disk may keep traces of it for a while, and backups made before stay readable: delete those you do not need.</source>
        <translation>Die lesbare Datei wird überschrieben und entfernt. Eine SSD kann eine Weile Spuren davon behalten, und frühere Sicherungen bleiben lesbar: Löschen Sie die, die Sie nicht brauchen.</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>“What was said and seen” goes in full, with the agreement, the consent, dates and minutes, where you sat, observations, referrals and reminders. Nobody else is named: other codes are left out.</source>
        <translation>„Was gesagt und gesehen wurde“ geht vollständig mit, dazu Vereinbarung, Einverständnis, Daten und Minuten, wo Sie standen, Beobachtungen, Weitervermittlung und Erinnerungen. Niemand sonst wird genannt: Andere Kürzel bleiben weg.</translation>
    </message>
    <message>
        <source>Give out everything about {0}</source>
        <translation>Alles zu {0} herausgeben</translation>
    </message>
    <message>
        <source>What is about me</source>
        <translation>Was von mir handelt</translation>
    </message>
    <message>
        <source>What you wrote about yourself may touch the client too. Decide on each text: what is ticked goes along, what is not is shown as held back, with your reason.</source>
        <translation>Was Sie über sich geschrieben haben, kann auch Ihr Gegenüber betreffen. Entscheiden Sie bei jedem Text: Angekreuztes geht mit, das andere erscheint als zurückgehalten, mit Ihrem Grund.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen ankreuzen</translation>
    </message>
    <message>
        <source>Why the others are held back</source>
        <translation>Warum die anderen zurückgehalten werden</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>In welcher Form</translation>
    </message>
    <message>
        <source>As a page…</source>
        <translation>Als Seite…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>For a program (JSON)…</source>
        <translation>Für ein Programm (JSON)…</translation>
    </message>
    <message>
        <source>The file is not encrypted. That it was made is kept in the journal: the day, the form, how many sessions, and your reason.</source>
        <translation>Die Datei ist nicht verschlüsselt. Dass sie gemacht wurde, bleibt im Journal: der Tag, die Form, wie viele Sitzungen und Ihr Grund.</translation>
    </message>
    <message>
        <source>Unfinished draft of {0}</source>
        <translation>Unfertiger Entwurf vom {0}</translation>
    </message>
    <message>
        <source>Answer to the question, {0}</source>
        <translation>Antwort auf die Frage, {0}</translation>
    </message>
    <message>
        <source>Session of {0}</source>
        <translation>Sitzung vom {0}</translation>
    </message>
    <message>
        <source>Please say in a few words why the others are held back.</source>
        <translation>Bitte sagen Sie in ein paar Worten, warum die anderen zurückgehalten werden.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>Geschrieben nach {0}</translation>
    </message>
    <message>
        <source>For example: it tells of me, not of them</source>
        <translation>Zum Beispiel: erzählt von mir, nicht von der Person</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>where I want to be</source>
        <translation>wo ich sein will</translation>
    </message>
    <message>
        <source>what I meant</source>
        <translation>wo ich sein wollte</translation>
    </message>
    <message>
        <source>then</source>
        <translation>damals</translation>
    </message>
    <message>
        <source>again</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>Authoritative causality</source>
        <translation>Autoritative Kausalität</translation>
    </message>
    <message>
        <source>Authoritative meaning-making</source>
        <translation>Autoritative Sinngebung</translation>
    </message>
    <message>
        <source>Collaborative problem analysis</source>
        <translation>Gemeinsame Problemanalyse</translation>
    </message>
    <message>
        <source>Collaborative meaning-making</source>
        <translation>Gemeinsame Sinnfindung</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>Authoritative
causality</source>
        <translation>Autoritative
Kausalität</translation>
    </message>
    <message>
        <source>Authoritative
meaning-making</source>
        <translation>Autoritative
Sinngebung</translation>
    </message>
    <message>
        <source>Collaborative problem
analysis</source>
        <translation>Gemeinsame
Problem­analyse</translation>
    </message>
    <message>
        <source>Collaborative
meaning-making</source>
        <translation>Gemeinsame
Sinnfindung</translation>
    </message>
    <message>
        <source>Expert knowledge</source>
        <translation>Expertenwissen</translation>
    </message>
    <message>
        <source>Co-creation</source>
        <translation>Ko-Kreation</translation>
    </message>
    <message>
        <source>Causality</source>
        <translation>Kausalität</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>expert knowledge</source>
        <translation>Expertenwissen</translation>
    </message>
    <message>
        <source>co-creation</source>
        <translation>Ko-Kreation</translation>
    </message>
    <message>
        <source>causality</source>
        <translation>Kausalität</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>I supplied almost all of the knowledge, explanations or advice</source>
        <translation>Wissen, Erklärungen oder Rat kamen fast nur von mir</translation>
    </message>
    <message>
        <source>insights and next steps were built almost wholly together or by the client</source>
        <translation>Einsichten und nächste Schritte entstanden fast ganz gemeinsam oder durch die Person</translation>
    </message>
    <message>
        <source>almost all about what causes it and how to fix it</source>
        <translation>fast nur: woher es kommt und wie es sich beheben lässt</translation>
    </message>
    <message>
        <source>almost all about what it means and which story fits</source>
        <translation>fast nur: was es bedeutet und welche Geschichte passt</translation>
    </message>
    <message>
        <source>about equally mine and ours</source>
        <translation>etwa gleich viel von mir wie gemeinsam</translation>
    </message>
    <message>
        <source>both about equally</source>
        <translation>etwa gleich viel von beidem</translation>
    </message>
    <message>
        <source>Expert knowledge ↔ Co-creation</source>
        <translation>Expertenwissen ↔ Ko-Kreation</translation>
    </message>
    <message>
        <source>Causality ↔ Meaning</source>
        <translation>Kausalität ↔ Bedeutung</translation>
    </message>
    <message>
        <source>Who supplied the knowledge here: did I bring the explanation, diagnosis or solution, or did we build it together?</source>
        <translation>Woher kam hier das Wissen: Habe ich die Erklärung, Diagnose oder Lösung mitgebracht, oder haben wir sie gemeinsam entwickelt?</translation>
    </message>
    <message>
        <source>Was I listening for causes and mechanisms, or for what it means to the person?</source>
        <translation>Habe ich auf Ursachen und Mechanismen gehört oder darauf, was es für den Menschen bedeutet?</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>roughly</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>hard to say</source>
        <translation>schwer zu sagen</translation>
    </message>
    <message>
        <source>A heuristic for reflection, not a classification.</source>
        <translation>Eine Denkhilfe zum Reflektieren, keine Einstufung.</translation>
    </message>
    <message>
        <source>Meant before the session: {meant}.</source>
        <translation>Vor der Sitzung gewollt: {meant}.</translation>
    </message>
    <message>
        <source>Meant before the session: {meant}. Sat: {sat}.</source>
        <translation>Vor der Sitzung gewollt: {meant}. Dann tatsächlich: {sat}.</translation>
    </message>
    <message>
        <source>Placed again on {day}: {again}.</source>
        <translation>Noch einmal markiert am {day}: {again}.</translation>
    </message>
    <message>
        <source>Then: {then}.</source>
        <translation>Damals: {then}.</translation>
    </message>
    <message>
        <source>Both marks are in the same place.</source>
        <translation>Beide Markierungen liegen am selben Ort.</translation>
    </message>
    <message>
        <source>Where am I on this grid? And is this where I want to be?</source>
        <translation>Wo bin ich auf diesem Feld? Und ist das der Ort, an dem ich sein will?</translation>
    </message>
    <message>
        <source>Question: Kirsten Dierolf, SolutionsAcademy</source>
        <translation>Frage: Kirsten Dierolf, SolutionsAcademy; deutsch von uns</translation>
    </message>
</context>
<context>
    <name>GridCard</name>
    <message>
        <source>Where did you sit?</source>
        <translation>Wo standen Sie?</translation>
    </message>
    <message>
        <source>Name this moment</source>
        <translation>Diesen Moment benennen</translation>
    </message>
    <message>
        <source>Name of the moment</source>
        <translation>Name des Moments</translation>
    </message>
    <message>
        <source>One mark</source>
        <translation>Eine Markierung</translation>
    </message>
    <message>
        <source>3 moments</source>
        <translation>3 Momente</translation>
    </message>
    <message>
        <source>Own moments</source>
        <translation>Eigene Momente</translation>
    </message>
    <message>
        <source>How sure: {0}</source>
        <translation>Wie sicher: {0}</translation>
    </message>
    <message>
        <source>What the grid means</source>
        <translation>Was das Feld bedeutet</translation>
    </message>
    <message>
        <source>What the grid means (F1)</source>
        <translation>Was das Feld bedeutet (F1)</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Wie sicher?</translation>
    </message>
    <message>
        <source>As sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>{0} –</source>
        <translation>{0} –</translation>
    </message>
    <message>
        <source>+ moment</source>
        <translation>+ Moment</translation>
    </message>
    <message>
        <source>{0}, marked</source>
        <translation>{0}, markiert</translation>
    </message>
    <message>
        <source>{0}, not marked yet</source>
        <translation>{0}, noch nicht markiert</translation>
    </message>
</context>
<context>
    <name>GridHelp</name>
    <message>
        <source>What the grid means</source>
        <translation>Was das Feld bedeutet</translation>
    </message>
    <message>
        <source>Arrow keys: another quadrant. F1: the axes and the keys. Escape closes.</source>
        <translation>Pfeiltasten: ein anderer Quadrant. F1: die Achsen und die Tasten. Esc schließt.</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>Arrow keys move by a small step, with Shift by a large one. Enter places, Delete removes, digits pick the moment, + and − say how sure, F2 names, Ctrl+Z takes back.</source>
        <translation>Pfeiltasten gehen einen kleinen Schritt, mit Umschalt einen großen. Eingabe markiert, Entf entfernt, Ziffern wählen den Moment, + und − sagen, wie sicher, F2 benennt, Strg+Z nimmt zurück.</translation>
    </message>
</context>
<context>
    <name>GridInput</name>
    <message>
        <source>Where did you sit? Grid</source>
        <translation>Wo standen Sie? Feld</translation>
    </message>
    <message>
        <source>Click to mark, drag to adjust. With the keyboard: arrow keys, then Enter.</source>
        <translation>Klicken markiert, Ziehen verschiebt. Mit der Tastatur: Pfeiltasten, dann Eingabe.</translation>
    </message>
    <message>
        <source>{0}: not marked</source>
        <translation>{0}: nicht markiert</translation>
    </message>
    <message>
        <source>Cursor {0}. Enter places the mark.</source>
        <translation>Zeiger {0}. Eingabe setzt die Markierung.</translation>
    </message>
    <message>
        <source>Marked more than three days after the session, so the mark stays hollow.</source>
        <translation>Mehr als drei Tage nach der Sitzung gesetzt, deshalb bleibt die Markierung hohl.</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift further. Enter places “{0}”.</source>
        <translation>Pfeiltasten bewegen den Zeiger, mit Umschalt weiter. Die Eingabetaste setzt „{0}“.</translation>
    </message>
    <message>
        <source>Now “{0}”: click, or arrow keys and then Enter.</source>
        <translation>Jetzt „{0}“: klicken, oder Pfeiltasten und dann Eingabe.</translation>
    </message>
    <message>
        <source>1 to {0} take a moment in hand; arrow keys move it, F2 names it, Delete removes it.</source>
        <translation>1 bis {0} nehmen einen Moment zur Hand; Pfeiltasten bewegen ihn, F2 benennt ihn, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Enter or a click: on to “{0}”. Arrow keys move “{1}”, F2 names it, Delete removes it.</source>
        <translation>Eingabe oder Klick: weiter zu „{0}“. Pfeiltasten bewegen „{1}“, F2 benennt, Entf entfernt.</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift further. Enter places the mark.</source>
        <translation>Pfeiltasten bewegen den Zeiger, mit Umschalt weiter. Die Eingabetaste setzt die Markierung.</translation>
    </message>
    <message>
        <source>More than one moment? Choose it above, or press 3 on the grid.</source>
        <translation>Mehr als ein Moment? Oben wählen, oder auf dem Feld die 3 drücken.</translation>
    </message>
    <message>
        <source>Arrow keys move it, + and − say how sure, Delete removes it; 2: one more.</source>
        <translation>Pfeiltasten bewegen sie, + und − sagen, wie sicher, Entf entfernt sie; 2: noch eine.</translation>
    </message>
</context>
<context>
    <name>GridSliders</name>
    <message>
        <source>not set: click the bar</source>
        <translation>offen: Leiste anklicken</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Grid</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>The chapter</source>
        <translation>Das Kapitel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The guide; all of it is on this computer</source>
        <translation>Die Anleitung; alles davon ist auf diesem Computer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you came from  (Alt+Left)</source>
        <translation>Zurück zu dem, woher Sie kamen  (Alt+Links)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Chapter of the guide</source>
        <translation>Kapitel der Anleitung</translation>
    </message>
    <message>
        <source>Chapters of the guide</source>
        <translation>Kapitel der Anleitung</translation>
    </message>
    <message>
        <source>No chapter says that. Try another word, or fewer.</source>
        <translation>Das steht in keinem Kapitel. Versuchen Sie ein anderes Wort, oder weniger.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>This could tell who someone is; codes keep people safe. Click what is fine:</source>
        <translation>Das könnte verraten, wer jemand ist; Kürzel schützen. Klicken Sie an, was so in Ordnung ist:</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>That is fine in this entry</source>
        <translation>In diesem Eintrag ist das in Ordnung</translation>
    </message>
    <message>
        <source>“{0}” looks like this: {1}</source>
        <translation>„{0}“ sieht so aus: {1}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Every saving, the newest first</source>
        <translation>Jedes Speichern, das neueste zuerst</translation>
    </message>
    <message>
        <source>What this saving changed</source>
        <translation>Was dieses Speichern geändert hat</translation>
    </message>
    <message>
        <source>Underlined words came in, struck words went out.</source>
        <translation>Unterstrichene Worte kamen hinzu, durchgestrichene fielen weg.</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Diesen Stand zurückholen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>This is how it stands now</source>
        <translation>So steht es jetzt da</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>Was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>Me in it</source>
        <translation>Ich dabei</translation>
    </message>
    <message>
        <source>No words were changed by this saving.</source>
        <translation>Dieses Speichern hat keine Worte geändert.</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>does not count: it is in the bin</source>
        <translation>zählt nicht: Sie liegt im Papierkorb</translation>
    </message>
    <message>
        <source>does not count yet: its day is still to come</source>
        <translation>zählt noch nicht: Ihr Tag kommt erst</translation>
    </message>
    <message>
        <source>does not count: supervision is no client work here</source>
        <translation>zählt nicht: Supervision ist hier keine Arbeit mit Klient:innen</translation>
    </message>
    <message>
        <source>does not count: in another role</source>
        <translation>zählt nicht: in einer anderen Rolle</translation>
    </message>
    <message>
        <source>does not count: before the day from which you count</source>
        <translation>zählt nicht: vor dem Tag, ab dem Sie zählen</translation>
    </message>
    <message>
        <source>does not count: inside a training. With a client of your own from outside, set it to paid or pro bono</source>
        <translation>zählt nicht: innerhalb einer Ausbildung. War es eine eigene Klient:in von außen, stellen Sie die Bezahlung auf bezahlt oder pro bono</translation>
    </message>
    <message>
        <source>does not count: by its agreement it was no client work</source>
        <translation>zählt nicht: Nach der Vereinbarung war es keine Arbeit mit Klient:innen</translation>
    </message>
    <message>
        <source>does not count: more people than this scheme counts in a group</source>
        <translation>zählt nicht: mehr Personen, als dieses Schema in einer Gruppe zählt</translation>
    </message>
    <message>
        <source>does not count: no length is written down</source>
        <translation>zählt nicht: Es steht keine Dauer dabei</translation>
    </message>
    <message>
        <source>counts, left off the log: no agreement of the client to stand in it is noted</source>
        <translation>zählt, fehlt im Nachweis: keine Zustimmung der Person dazu ist notiert</translation>
    </message>
    <message>
        <source>counts, left off the log: it has no client code</source>
        <translation>zählt, fehlt im Nachweis: Es steht kein Kürzel dabei</translation>
    </message>
    <message>
        <source>counts, paid</source>
        <translation>zählt, bezahlt</translation>
    </message>
    <message>
        <source>counts, pro bono</source>
        <translation>zählt, pro bono</translation>
    </message>
    <message>
        <source>counts as pro bono: nothing is said about payment</source>
        <translation>zählt als pro bono: Zur Bezahlung steht nichts da</translation>
    </message>
    <message numerus="yes">
        <source>%n in the bin</source>
        <translation>
            <numerusform>%Ln im Papierkorb</numerusform>
            <numerusform>%Ln im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%Ln steht noch bevor</numerusform>
            <numerusform>%Ln stehen noch bevor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as supervisor</source>
        <translation>
            <numerusform>%Ln als Supervision</numerusform>
            <numerusform>%Ln als Supervision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another role</source>
        <translation>
            <numerusform>%Ln in einer anderen Rolle</numerusform>
            <numerusform>%Ln in einer anderen Rolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before the first day</source>
        <translation>
            <numerusform>%Ln vor dem ersten Tag</numerusform>
            <numerusform>%Ln vor dem ersten Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside a training</source>
        <translation>
            <numerusform>%Ln innerhalb einer Ausbildung</numerusform>
            <numerusform>%Ln innerhalb einer Ausbildung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no client work</source>
        <translation>
            <numerusform>%Ln keine Arbeit mit Klient:innen</numerusform>
            <numerusform>%Ln keine Arbeit mit Klient:innen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too many people</source>
        <translation>
            <numerusform>%Ln mit zu vielen Personen</numerusform>
            <numerusform>%Ln mit zu vielen Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a length</source>
        <translation>
            <numerusform>%Ln ohne Dauer</numerusform>
            <numerusform>%Ln ohne Dauer</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours with clients</source>
        <translation>Stunden mit Klient:innen</translation>
    </message>
    <message>
        <source>Of them paid</source>
        <translation>Davon bezahlt</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Hours in the last {months} months</source>
        <translation>Stunden in den letzten {months} Monaten</translation>
    </message>
    <message>
        <source>Hours after qualifying</source>
        <translation>Stunden nach dem Abschluss</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Supervision this month</source>
        <translation>Supervision in diesem Monat</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Fortbildung</translation>
    </message>
    <message>
        <source>Learning in a year</source>
        <translation>Fortbildung in einem Jahr</translation>
    </message>
    <message>
        <source>Learning in {years} years</source>
        <translation>Fortbildung in {years} Jahren</translation>
    </message>
    <message>
        <source>{missing} to go.</source>
        <translation>Noch offen: {missing}.</translation>
    </message>
    <message>
        <source>{missing} to go until {day}.</source>
        <translation>Noch offen bis {day}: {missing}.</translation>
    </message>
    <message>
        <source>{missing} to go; {day} has passed.</source>
        <translation>Noch offen: {missing}; {day} ist vorbei.</translation>
    </message>
    <message>
        <source>{missing} to go until {day}: about {pace} a month.</source>
        <translation>Noch offen bis {day}: {missing}, etwa {pace} im Monat.</translation>
    </message>
    <message>
        <source>In the log: {listed} — without agreement: {left_off}.</source>
        <translation>Im Nachweis: {listed} — ohne Zustimmung: {left_off}.</translation>
    </message>
    <message>
        <source>In the log: {listed} — without agreement or client code: {left_off}.</source>
        <translation>Im Nachweis: {listed} — ohne Zustimmung oder Kürzel: {left_off}.</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} von {need}</translation>
    </message>
    <message>
        <source>Course or workshop</source>
        <translation>Kurs oder Workshop</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Tagung</translation>
    </message>
    <message>
        <source>Reading, listening, watching</source>
        <translation>Lesen, Hören, Sehen</translation>
    </message>
    <message>
        <source>With colleagues</source>
        <translation>Mit Kolleg:innen</translation>
    </message>
    <message>
        <source>Mentor coaching</source>
        <translation>Mentorcoaching</translation>
    </message>
    <message>
        <source>Teaching and writing</source>
        <translation>Lehren und Schreiben</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Einzel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the journal</source>
        <translation>Vor dem Journal</translation>
    </message>
    <message>
        <source>From a client log, row {row}</source>
        <translation>Aus einer Liste der Klient:innen, Zeile {row}</translation>
    </message>
    <message>
        <source>As of {checked}. Check with your body: {where}.</source>
        <translation>Stand {checked}. Fragen Sie bei Ihrem Verband nach: {where}.</translation>
    </message>
    <message>
        <source>Check with your body what it asks for.</source>
        <translation>Fragen Sie bei Ihrem Verband nach, was er verlangt.</translation>
    </message>
    <message numerus="yes">
        <source>Left off the log, since no agreement to stand in it is noted: %n client(s)</source>
        <translation>
            <numerusform>Fehlt im Nachweis, da keine Zustimmung notiert ist: %Ln Person</numerusform>
            <numerusform>Fehlen im Nachweis, da keine Zustimmung notiert ist: %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left off the log, since they have no client code: %n session(s)</source>
        <translation>
            <numerusform>Fehlt im Nachweis, da ohne Kürzel: %Ln Sitzung</numerusform>
            <numerusform>Fehlen im Nachweis, da ohne Kürzel: %Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
</context>
<context>
    <name>Hours errors</name>
    <message>
        <source>The day by which it is to be there lies before the day it begins. Please change one.</source>
        <translation>Der Tag, bis zu dem es da sein soll, liegt vor dem ersten Tag. Bitte ändern Sie einen.</translation>
    </message>
    <message>
        <source>A target is a number from 0 to {most}. Please change it.</source>
        <translation>Ein Ziel ist eine Zahl von 0 bis {most}. Bitte ändern Sie sie.</translation>
    </message>
    <message>
        <source>No hours stand here. Please write paid hours, pro bono hours or both.</source>
        <translation>Hier stehen keine Stunden. Bitte tragen Sie bezahlte Stunden, Pro-bono-Stunden oder beides ein.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Please change one of them.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Bitte ändern Sie einen.</translation>
    </message>
    <message>
        <source>Learning lasts from a minute to 1,000 hours here. Please change it, or leave it empty.</source>
        <translation>Eine Fortbildung dauert hier von einer Minute bis 1.000 Stunden. Bitte ändern Sie die Dauer, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Days of learning run from 1900 to 2199. Please check the year.</source>
        <translation>Tage von Fortbildungen liegen zwischen 1900 und 2199. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>There is no scheme of hours “{value}”. Those there are: {known}.</source>
        <translation>Es gibt kein Stundenschema „{value}“, nur: {known}.</translation>
    </message>
    <message>
        <source>There is no such scheme of hours. Nothing was changed; please choose another.</source>
        <translation>Ein solches Stundenschema gibt es nicht. Nichts wurde geändert; bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This scheme has no log “{value}”. Those it has: {known}.</source>
        <translation>Dieses Schema hat keinen Nachweis „{value}“, nur: {known}.</translation>
    </message>
    <message>
        <source>This scheme has no such log. Nothing was written; please choose another.</source>
        <translation>Dieses Schema hat keinen solchen Nachweis. Nichts wurde geschrieben; bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>These hours from before are not in this journal any more. Nothing was changed.</source>
        <translation>Diese Stunden von früher sind nicht mehr in diesem Journal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This learning is not in this journal any more. Nothing was changed.</source>
        <translation>Diese Fortbildung ist nicht mehr in diesem Journal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is no day. Please write it as 2026-11-21.</source>
        <translation>„{value}“ in „{column}“ ist kein Tag. Bitte schreiben Sie ihn als 2026-11-21.</translation>
    </message>
    <message>
        <source>A day cannot be read here. Please write it as 2026-11-21.</source>
        <translation>Hier lässt sich ein Tag nicht lesen. Bitte schreiben Sie ihn als 2026-11-21.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is no number of hours. Please write it as 12.5 or 12:30.</source>
        <translation>„{value}“ in „{column}“ ist keine Stundenzahl. Bitte schreiben Sie sie als 12,5 oder 12:30.</translation>
    </message>
    <message>
        <source>Hours cannot be read here. Please write them as 12.5 or 12:30.</source>
        <translation>Hier lassen sich Stunden nicht lesen. Bitte schreiben Sie sie als 12,5 oder 12:30.</translation>
    </message>
    <message>
        <source>This row has no client and no days: it looks like a sum of the others, and is left out.</source>
        <translation>Diese Zeile hat weder Klient:in noch Tage: Sie sieht nach einer Summe der anderen aus und bleibt weg.</translation>
    </message>
    <message>
        <source>Such a target cannot be saved. Please change it.</source>
        <translation>Ein solches Ziel lässt sich nicht speichern. Bitte ändern Sie es.</translation>
    </message>
    <message>
        <source>So many hours or clients cannot be saved: 100,000 of each can. Please check them.</source>
        <translation>So viele Stunden oder Personen lassen sich nicht speichern, nur je 100.000. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Say in a few words what it was, then save it again.</source>
        <translation>Sagen Sie in ein paar Worten, was es war, und speichern Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{file} is no client log: no row has headings such as Client Name, Start Date and Paid Hours. Nothing was imported.</source>
        <translation>{file} ist keine Liste der Klient:innen: Keine Zeile hat Überschriften für Klient:in, Beginn und bezahlte Stunden. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This is no client log: no row has the headings of one. Nothing was imported.</source>
        <translation>Das ist keine Liste der Klient:innen: Keine Zeile hat deren Überschriften. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows. Nothing was imported; please split it.</source>
        <translation>{file} hat mehr als {most} Zeilen. Nichts wurde importiert; bitte teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>The file has too many rows. Nothing was imported; please split it.</source>
        <translation>Die Datei hat zu viele Zeilen. Nichts wurde importiert; bitte teilen Sie sie.</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>nothing said about agreement or payment</source>
        <translation>ohne Angabe zu Vereinbarung und Bezahlung</translation>
    </message>
</context>
<context>
    <name>HoursFiles</name>
    <message>
        <source>Save the log</source>
        <translation>Den Nachweis speichern</translation>
    </message>
    <message>
        <source>{0} files (*.{1})</source>
        <translation>{0}-Dateien (*.{1})</translation>
    </message>
    <message>
        <source>Client logs (*.csv *.xlsx);;All files (*)</source>
        <translation>Listen der Klient:innen (*.csv *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a client log</source>
        <translation>Eine Liste der Klient:innen importieren</translation>
    </message>
</context>
<context>
    <name>HoursKeeping</name>
    <message>
        <source>Hours from before are saved.</source>
        <translation>Stunden von früher sind gespeichert.</translation>
    </message>
    <message>
        <source>Hours from before are removed.</source>
        <translation>Stunden von früher sind entfernt.</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>„{0}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“{0}” is removed.</source>
        <translation>„{0}“ ist entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported as hours from before.</source>
        <translation>
            <numerusform>%Ln Zeile als Stunden von früher importiert.</numerusform>
            <numerusform>%Ln Zeilen als Stunden von früher importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>What each session counts for, worked out from what you wrote down.</source>
        <translation>Wofür jede Sitzung zählt, aus dem, was Sie festgehalten haben.</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Schemata</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Before the journal</source>
        <translation>Vor dem Journal</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Fortbildung</translation>
    </message>
    <message>
        <source>What each session counts for.</source>
        <translation>Wofür jede Sitzung zählt.</translation>
    </message>
    <message>
        <source>{0} is followed no longer.</source>
        <translation>{0} wird nicht mehr gefolgt.</translation>
    </message>
    <message>
        <source>Write down learning</source>
        <translation>Fortbildung festhalten</translation>
    </message>
    <message>
        <source>{0} is followed.</source>
        <translation>{0} wird verfolgt.</translation>
    </message>
    <message>
        <source>What is counted was changed.</source>
        <translation>Was zählt, wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Import errors</name>
    <message>
        <source>This row cannot be read. Please look for a quotation mark that is not closed.</source>
        <translation>Diese Zeile ist nicht lesbar. Bitte suchen Sie nach einem Anführungszeichen, das nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>This row has {cells} cells, but there are {columns} columns. Texts that hold the separator need quotation marks around them.</source>
        <translation>Diese Zeile hat {cells} Zellen, es gibt aber {columns} Spalten. Texte, in denen das Trennzeichen vorkommt, gehören in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns. Texts that hold the separator need quotation marks around them.</source>
        <translation>Diese Zeile hat mehr Zellen, als es Spalten gibt. Texte, in denen das Trennzeichen vorkommt, gehören in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The cell in the column “{column}” holds something that is not text. Please write it anew.</source>
        <translation>Die Zelle in der Spalte „{column}“ enthält etwas, das kein Text ist. Bitte schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>This row holds something that is not text. Please write it anew.</source>
        <translation>Diese Zeile enthält etwas, das kein Text ist. Bitte schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>Some letters in the column “{column}” cannot be read. Please save the file as UTF-8 and import it again.</source>
        <translation>Einige Buchstaben in der Spalte „{column}“ sind nicht lesbar. Bitte speichern Sie die Datei als UTF-8 und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Some letters in this row cannot be read. Please save the file as UTF-8 and import it again.</source>
        <translation>Einige Buchstaben in dieser Zeile sind nicht lesbar. Bitte speichern Sie die Datei als UTF-8 und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no date. Please add the day of the session, such as 2026-11-21.</source>
        <translation>Das Datum fehlt. Bitte ergänzen Sie den Tag der Sitzung, etwa 2026-11-21.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a date. Please write it as 2026-11-21 or 2026-11-21 13:00.</source>
        <translation>„{value}“ ist nicht als Datum lesbar. Bitte schreiben Sie es als 2026-11-21 oder 2026-11-21 13:00.</translation>
    </message>
    <message>
        <source>The date cannot be read. Please write it as 2026-11-21 or 2026-11-21 13:00.</source>
        <translation>Das Datum ist nicht lesbar. Bitte schreiben Sie es als 2026-11-21 oder 2026-11-21 13:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day. Please write it as 13:00, or leave it empty.</source>
        <translation>„{value}“ ist keine Uhrzeit. Bitte schreiben Sie sie wie 13:00, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>This is not a time of day. Please write it as 13:00, or leave it empty.</source>
        <translation>Das ist keine Uhrzeit. Bitte schreiben Sie sie wie 13:00, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>There is no such day or time as “{value}”. Please check it against the calendar.</source>
        <translation>Einen Tag oder eine Uhrzeit „{value}“ gibt es nicht. Bitte sehen Sie im Kalender nach.</translation>
    </message>
    <message>
        <source>There is no such day or time. Please check it against the calendar.</source>
        <translation>Diesen Tag oder diese Uhrzeit gibt es nicht. Bitte sehen Sie im Kalender nach.</translation>
    </message>
    <message>
        <source>“{value}” in the column “{column}” is not a number. Please write one such as 0.4.</source>
        <translation>„{value}“ in der Spalte „{column}“ ist keine Zahl. Bitte schreiben Sie eine wie 0.4.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Please write one such as 0.4.</source>
        <translation>„{value}“ ist keine Zahl. Bitte schreiben Sie eine wie 0.4.</translation>
    </message>
    <message>
        <source>This is not a number. Please write one such as 0.4.</source>
        <translation>Das ist keine Zahl. Bitte schreiben Sie eine wie 0.4.</translation>
    </message>
    <message>
        <source>“{value}” in the column “{column}” is not a whole number. Please write one such as 60, or leave it empty.</source>
        <translation>„{value}“ in der Spalte „{column}“ ist keine ganze Zahl. Bitte schreiben Sie eine wie 60, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>This is not a whole number. Please write one such as 60, or leave it empty.</source>
        <translation>Das ist keine ganze Zahl. Bitte schreiben Sie eine wie 60, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>“{value}” cannot stand in the column “{column}”. Please use one of these: {choices}.</source>
        <translation>„{value}“ kann nicht in der Spalte „{column}“ stehen. Bitte nehmen Sie eines davon: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” cannot stand here. Please use one of these: {choices}.</source>
        <translation>„{value}“ kann hier nicht stehen. Bitte nehmen Sie eines davon: {choices}.</translation>
    </message>
    <message>
        <source>This value cannot stand here. Please use one of those named.</source>
        <translation>Dieser Wert kann hier nicht stehen. Bitte nehmen Sie einen der genannten.</translation>
    </message>
    <message>
        <source>A place on the grid needs two numbers: there is {other}, but no {column}. Please give both, or none.</source>
        <translation>Ein Ort auf dem Feld braucht zwei Zahlen: {other} ist da, {column} fehlt. Bitte geben Sie beide an oder keine.</translation>
    </message>
    <message>
        <source>A place on the grid needs two numbers. Please give both, or none.</source>
        <translation>Ein Ort auf dem Feld braucht zwei Zahlen. Bitte geben Sie beide an oder keine.</translation>
    </message>
    <message>
        <source>The place is given twice, once as x and y and once by moments from {column} on, and the two differ. Please keep one of them.</source>
        <translation>Der Ort ist zweimal angegeben, einmal als x und y und einmal mit Momenten ab {column}, und beide weichen ab. Bitte behalten Sie eine der Angaben.</translation>
    </message>
    <message>
        <source>The place is given twice, and the two differ. Please keep one of them.</source>
        <translation>Der Ort ist zweimal angegeben, und beide Angaben weichen ab. Bitte behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>The id {value} stands in the file twice. Please remove the one that is not meant.</source>
        <translation>Die Kennung {value} steht zweimal in der Datei. Bitte entfernen Sie die, die nicht gemeint ist.</translation>
    </message>
    <message>
        <source>This id stands in the file twice. Please remove the one that is not meant.</source>
        <translation>Diese Kennung steht zweimal in der Datei. Bitte entfernen Sie die, die nicht gemeint ist.</translation>
    </message>
    <message>
        <source>This refers to something that is neither in the file nor in the journal. Please export it once more, and whole.</source>
        <translation>Das verweist auf etwas, das weder in der Datei noch im Journal steht. Bitte exportieren Sie noch einmal, und vollständig.</translation>
    </message>
    <message>
        <source>This record does not have the shape of a session, at {place}. Please export it once more.</source>
        <translation>Dieser Datensatz hat bei {place} nicht die Form einer Sitzung. Bitte exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This record does not have the shape of a session. Please export it once more.</source>
        <translation>Dieser Datensatz hat nicht die Form einer Sitzung. Bitte exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{member} cannot be read.</source>
        <translation>{member} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A file in it cannot be read.</source>
        <translation>Eine Datei darin lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{member} is too large to be read.</source>
        <translation>{member} ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>A file in it is too large to be read.</source>
        <translation>Eine Datei darin ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This is not put together as an entry is.</source>
        <translation>Dies ist nicht so aufgebaut wie ein Eintrag.</translation>
    </message>
    <message>
        <source>This cannot be read as YAML; a colon or a quotation mark may be amiss.</source>
        <translation>Dies lässt sich nicht als YAML lesen; vielleicht stimmt ein Doppelpunkt oder ein Anführungszeichen nicht.</translation>
    </message>
    <message>
        <source>Lists stand too deep within one another here.</source>
        <translation>Hier stehen Listen zu tief ineinander.</translation>
    </message>
    <message>
        <source>This refers to other parts of the file, which is not read here.</source>
        <translation>Dies verweist auf andere Teile der Datei; das wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>This event cannot be read, and is left out.</source>
        <translation>Dieser Termin lässt sich nicht lesen und wird ausgelassen.</translation>
    </message>
    <message>
        <source>This event repeats many times a day, so it is no session; it is left out.</source>
        <translation>Dieser Termin wiederholt sich viele Male am Tag, ist also keine Sitzung; er wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was imported; please check its name and folder.</source>
        <translation>Eine Datei {file} gibt es nicht. Es wurde nichts importiert; bitte prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>The file is not there. Nothing was imported; please check its name and folder.</source>
        <translation>Die Datei ist nicht da. Es wurde nichts importiert; bitte prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Nothing was imported; please check that you may read it.</source>
        <translation>{file} war nicht lesbar ({reason}). Es wurde nichts importiert; bitte prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was imported; please check that you may read it.</source>
        <translation>Die Datei war nicht lesbar. Es wurde nichts importiert; bitte prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB. Nothing was imported; please divide it into parts.</source>
        <translation>{file} ist größer als {most} MB. Es wurde nichts importiert; bitte teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>The file is too large. Nothing was imported; please divide it into parts.</source>
        <translation>Die Datei ist zu groß. Es wurde nichts importiert; bitte teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was imported; please choose another file.</source>
        <translation>{file} ist leer. Es wurde nichts importiert; bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported; please choose another one.</source>
        <translation>Die Datei ist leer. Es wurde nichts importiert; bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Nothing was imported; please save it as UTF-8 and import it again.</source>
        <translation>{file} ist nicht als Text lesbar. Es wurde nichts importiert; bitte speichern Sie die Datei als UTF-8 und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file cannot be read as text. Nothing was imported; please save it as UTF-8 and import it again.</source>
        <translation>Die Datei ist nicht als Text lesbar. Es wurde nichts importiert; bitte speichern Sie sie als UTF-8 und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The first row with the names of the columns cannot be read. Nothing was imported; please look for a quotation mark that is not closed.</source>
        <translation>Die erste Zeile mit den Spaltennamen ist nicht lesbar. Es wurde nichts importiert; bitte suchen Sie nach einem Anführungszeichen, das nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>This cannot be read as a table of sessions. Nothing was imported; please save it as CSV with a first row that names the columns.</source>
        <translation>Das ist nicht als Tabelle von Sitzungen lesbar. Es wurde nichts importiert; bitte speichern Sie sie als CSV mit den Spaltennamen in der ersten Zeile.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. Nothing was imported; please name it so in the first row.</source>
        <translation>Es gibt keine Spalte „{column}“. Es wurde nichts importiert; bitte nennen Sie sie in der ersten Zeile so.</translation>
    </message>
    <message>
        <source>A column is missing that is needed. Nothing was imported; please look at the first row.</source>
        <translation>Es fehlt eine Spalte, die gebraucht wird. Es wurde nichts importiert; bitte sehen Sie sich die erste Zeile an.</translation>
    </message>
    <message>
        <source>The column “{column}” stands there twice. Nothing was imported; please rename or remove one of them.</source>
        <translation>Die Spalte „{column}“ steht zweimal da. Es wurde nichts importiert; bitte benennen Sie eine davon um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A column stands there twice. Nothing was imported; please rename or remove one of them.</source>
        <translation>Eine Spalte steht zweimal da. Es wurde nichts importiert; bitte benennen Sie eine davon um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>This cannot be read as JSON. Nothing was imported; the file may have been cut off, so please export it once more.</source>
        <translation>Das ist nicht als JSON lesbar. Es wurde nichts importiert; vielleicht ist die Datei unvollständig, bitte exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not an export from Stance. Nothing was imported; please choose another file.</source>
        <translation>Das ist kein Export aus Stance. Es wurde nichts importiert; bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This is nested more deeply than any export from Stance. Nothing was imported; please choose another file.</source>
        <translation>Das ist tiefer verschachtelt als jeder Export aus Stance. Es wurde nichts importiert; bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This does not have the shape of an export from Stance, at {place}. Nothing was imported; please export it once more.</source>
        <translation>Das hat bei {place} nicht die Form eines Exports aus Stance. Es wurde nichts importiert; bitte exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This does not have the shape of an export from Stance. Nothing was imported; please export it once more.</source>
        <translation>Das hat nicht die Form eines Exports aus Stance. Es wurde nichts importiert; bitte exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This was exported by a newer version of Stance. Nothing was imported; please update Stance to read it.</source>
        <translation>Das wurde mit einer neueren Version von Stance exportiert. Es wurde nichts importiert; bitte aktualisieren Sie Stance, um es zu lesen.</translation>
    </message>
    <message>
        <source>The text in the column “{column}” has {length} characters; up to {most} can be imported. Please shorten it.</source>
        <translation>Der Text in der Spalte „{column}“ hat {length} Zeichen; bis zu {most} lassen sich importieren. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This text is longer than can be imported. Please shorten it.</source>
        <translation>Dieser Text ist länger, als sich importieren lässt. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This is of no kind that this program can read. Nothing was imported; the guide names what can be imported.</source>
        <translation>Diese Art von Datei kann dieses Programm nicht lesen. Es wurde nichts importiert; die Anleitung nennt, was sich importieren lässt.</translation>
    </message>
    <message>
        <source>This does not hold what an export from {format} holds. Nothing was imported; please export it once more, or choose another kind.</source>
        <translation>Hier steht nicht, was ein Export aus {format} enthält. Es wurde nichts importiert; bitte exportieren Sie noch einmal oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>This does not hold what such an export holds. Nothing was imported; please export it once more, or choose another kind.</source>
        <translation>Hier steht nicht, was ein solcher Export enthält. Es wurde nichts importiert; bitte exportieren Sie noch einmal oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>This is damaged, or no ZIP archive. Nothing was imported; please export it once more.</source>
        <translation>Dies ist beschädigt oder kein ZIP-Archiv. Es wurde nichts importiert; bitte exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Nothing was imported; please unpack it into a folder and choose that.</source>
        <translation>Dieses Archiv ist mit einem Kennwort verschlossen. Es wurde nichts importiert; bitte entpacken Sie es in einen Ordner und wählen Sie diesen.</translation>
    </message>
    <message>
        <source>This would unpack to far more than it seems to hold. Nothing was imported.</source>
        <translation>Dies würde sich zu weit mehr entpacken, als es zu enthalten scheint. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>There are more than {most} files in it. Nothing was imported; please choose a folder with fewer.</source>
        <translation>Darin liegen mehr als {most} Dateien. Es wurde nichts importiert; bitte wählen Sie einen Ordner mit weniger.</translation>
    </message>
    <message>
        <source>There are too many files in it. Nothing was imported; please choose a folder with fewer.</source>
        <translation>Darin liegen zu viele Dateien. Es wurde nichts importiert; bitte wählen Sie einen Ordner mit weniger.</translation>
    </message>
    <message>
        <source>This journal is encrypted by jrnl. Nothing was imported; please decrypt it with jrnl --decrypt first.</source>
        <translation>Dieses Journal ist von jrnl verschlüsselt. Es wurde nichts importiert; bitte entschlüsseln Sie es zuerst mit jrnl --decrypt.</translation>
    </message>
    <message>
        <source>This cannot be read as a calendar. Nothing was imported; please save the calendar as a file (.ics) once more.</source>
        <translation>Das lässt sich nicht als Kalender lesen. Es wurde nichts importiert; bitte speichern Sie den Kalender noch einmal als Datei (.ics).</translation>
    </message>
    <message>
        <source>This calendar takes too long to be worked out. Nothing was imported; please save fewer events, or take fewer days.</source>
        <translation>Diesen Kalender auszurechnen dauert zu lange. Es wurde nichts importiert; bitte speichern Sie weniger Termine oder nehmen Sie weniger Tage.</translation>
    </message>
</context>
<context>
    <name>ImportNames</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Stance (JSON)</source>
        <translation>Stance (JSON)</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown-Dateien</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Schlagwort</translation>
    </message>
    <message>
        <source>a client code</source>
        <translation>ein Kürzel</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>eine Rolle</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>the first line of the text</source>
        <translation>die erste Zeile des Textes</translation>
    </message>
    <message>
        <source>the client code</source>
        <translation>das Kürzel</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>Was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>Me in it</source>
        <translation>Ich dabei</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Expert knowledge – co-creation</source>
        <translation>Expertenwissen – Ko-Kreation</translation>
    </message>
    <message>
        <source>Causality – meaning</source>
        <translation>Kausalität – Bedeutung</translation>
    </message>
    <message>
        <source>Stayed with me (0 to 4)</source>
        <translation>Wirkt nach (0 bis 4)</translation>
    </message>
    <message>
        <source>Familiar ground (0 to 4)</source>
        <translation>Vertrautes Gelände (0 bis 4)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Question for supervision</source>
        <translation>Frage für die Supervision</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>Personen in einer Gruppe</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose something else</source>
        <translation>Etwas anderes wählen</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Everything in it is in the journal already, or cannot be read.</source>
        <translation>Alles darin steht schon im Journal oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>No text and no mark would be imported, only when the sessions were.</source>
        <translation>Es käme kein Text und keine Markierung mit, nur wann die Sitzungen waren.</translation>
    </message>
    <message>
        <source>Say below which columns hold the texts.</source>
        <translation>Sagen Sie unten, in welchen Spalten die Texte stehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken out again.</source>
        <translation>
            <numerusform>%Ln Sitzung wieder herausgenommen.</numerusform>
            <numerusform>%Ln Sitzungen wieder herausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, since they were changed afterwards.</source>
        <translation>
            <numerusform>%Ln blieb, weil sie danach geändert wurde.</numerusform>
            <numerusform>%Ln blieben, weil sie danach geändert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} sessions</source>
        <translation>{0} von {1} Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far</source>
        <translation>
            <numerusform>%Ln Sitzung bisher</numerusform>
            <numerusform>%Ln Sitzungen bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Say below which column holds the date.</source>
        <translation>Sagen Sie unten, in welcher Spalte das Datum steht.</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>{0} % erledigt</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Sitzungen importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung importieren</numerusform>
            <numerusform>%Ln Sitzungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import what is new</source>
        <translation>Importieren, was neu ist</translation>
    </message>
    <message>
        <source>Backing up, then importing…</source>
        <translation>Erst Sicherung, dann Import…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported; the journal is as it was.</source>
        <translation>Angehalten. Es wurde nichts importiert; das Journal ist, wie es war.</translation>
    </message>
    <message>
        <source>Sessions were brought in.</source>
        <translation>Sitzungen wurden übernommen.</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Exports (*.zip *.json *.csv *.txt *.md *.xlsx *.ics);;All files (*)</source>
        <translation>Exporte (*.zip *.json *.csv *.txt *.md *.xlsx *.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Kalenderdatei wählen</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren wählen</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Ordner zum Importieren wählen</translation>
    </message>
</context>
<context>
    <name>InPlaceForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>IntentionCard</name>
    <message>
        <source>Intended, then actual</source>
        <translation>Gewollt, dann tatsächlich</translation>
    </message>
</context>
<context>
    <name>IntentionPage</name>
    <message>
        <source>Before the session</source>
        <translation>Vor der Sitzung</translation>
    </message>
    <message>
        <source>It is shown again after you have placed the session.</source>
        <translation>Es zeigt sich wieder, nachdem Sie die Sitzung markiert haben.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>What I mean to do</source>
        <translation>Was ich vorhabe</translation>
    </message>
    <message>
        <source>One line: why there?</source>
        <translation>Eine Zeile: Warum dort?</translation>
    </message>
    <message>
        <source>Waiting for their session</source>
        <translation>Warten auf ihre Sitzung</translation>
    </message>
    <message>
        <source>Where do I mean to be?</source>
        <translation>Wo möchte ich sein?</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Without a client it is for whoever comes next in this role.</source>
        <translation>Ohne Kürzel gilt es für die nächste Sitzung in dieser Rolle.</translation>
    </message>
    <message>
        <source>Why there?</source>
        <translation>Warum dort?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Speichern  Strg+S</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The intention is saved.</source>
        <translation>Das Vorhaben ist gespeichert.</translation>
    </message>
    <message>
        <source>The intention is taken back.</source>
        <translation>Das Vorhaben ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Journal errors</name>
    <message>
        <source>Something went wrong inside the program. Everything saved before is unchanged; the log names the cause, without your texts.</source>
        <translation>Im Programm ist etwas schiefgegangen. Alles bisher Gespeicherte ist unverändert; das Protokoll nennt die Ursache, ohne Ihre Texte.</translation>
    </message>
    <message>
        <source>There is no entry {id} in this journal. Nothing was changed; please look it up in the list.</source>
        <translation>In diesem Journal gibt es keinen Eintrag {id}. Es wurde nichts geändert; bitte sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>There is no such entry in this journal. Nothing was changed; please look it up in the list.</source>
        <translation>Diesen Eintrag gibt es im Journal nicht. Es wurde nichts geändert; bitte sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>Several entries begin with {id}. Nothing was changed; please write more of the id.</source>
        <translation>Mehrere Einträge beginnen mit {id}. Es wurde nichts geändert; bitte schreiben Sie mehr von der Kennung.</translation>
    </message>
    <message>
        <source>Several entries fit this id. Nothing was changed; please write more of it.</source>
        <translation>Mehrere Einträge passen zu dieser Kennung. Es wurde nichts geändert; bitte schreiben Sie mehr davon.</translation>
    </message>
    <message>
        <source>There is no client code “{code}” in this journal. Nothing was changed; please look it up in the list of clients.</source>
        <translation>Ein Kürzel „{code}“ gibt es im Journal nicht. Es wurde nichts geändert; bitte sehen Sie in der Liste der Kürzel nach.</translation>
    </message>
    <message>
        <source>There is no such client code in this journal. Nothing was changed; please look it up in the list of clients.</source>
        <translation>Dieses Kürzel gibt es im Journal nicht. Es wurde nichts geändert; bitte sehen Sie in der Liste der Kürzel nach.</translation>
    </message>
    <message>
        <source>Another client has the code “{code}” already. Nothing was changed; please choose another code.</source>
        <translation>Das Kürzel „{code}“ ist schon vergeben. Es wurde nichts geändert; bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Another client has this code already. Nothing was changed; please choose another code.</source>
        <translation>Dieses Kürzel ist schon vergeben. Es wurde nichts geändert; bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This draft is not there any more. It was saved as an entry or put away; please look in the journal.</source>
        <translation>Diesen Entwurf gibt es nicht mehr. Er wurde als Eintrag gespeichert oder weggelegt; bitte sehen Sie im Journal nach.</translation>
    </message>
    <message>
        <source>This referral is not in the journal. Nothing was changed; please look it up in the list.</source>
        <translation>Diese Weitervermittlung steht nicht im Journal. Es wurde nichts geändert; bitte sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>This referral is closed and was left as it is. Please open a new one if there is something to add.</source>
        <translation>Diese Weitervermittlung ist abgeschlossen und blieb, wie sie ist. Bitte beginnen Sie eine neue, wenn etwas hinzukommt.</translation>
    </message>
    <message>
        <source>This reminder is not in the journal. Nothing was changed; please look it up in the list.</source>
        <translation>Diese Erinnerung steht nicht im Journal. Es wurde nichts geändert; bitte sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>This reminder is closed and was left as it is. Please add a new one if you still want to be asked.</source>
        <translation>Diese Erinnerung ist abgeschlossen und blieb, wie sie ist. Bitte legen Sie eine neue an, wenn Sie weiter gefragt werden möchten.</translation>
    </message>
    <message>
        <source>This role is not in the journal. Nothing was changed; please add it in the settings.</source>
        <translation>Diese Rolle steht nicht im Journal. Es wurde nichts geändert; bitte fügen Sie sie in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>There is no role “{value}” in this journal, so the session was not saved. Please choose another, or add it in the settings.</source>
        <translation>Eine Rolle „{value}“ gibt es im Journal nicht, deshalb wurde die Sitzung nicht gespeichert. Bitte wählen Sie eine andere, oder fügen Sie sie in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>There is no such role in this journal, so the session was not saved. Please choose another, or add it in the settings.</source>
        <translation>Diese Rolle gibt es im Journal nicht, deshalb wurde die Sitzung nicht gespeichert. Bitte wählen Sie eine andere, oder fügen Sie sie in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>This is not waiting for supervision any more. Nothing was changed; please look at the list.</source>
        <translation>Das wartet nicht mehr auf Supervision. Es wurde nichts geändert; bitte sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>One moment stands there twice, so the session was not saved. Please remove one and place it anew.</source>
        <translation>Ein Moment steht zweimal da, deshalb wurde die Sitzung nicht gespeichert. Bitte entfernen Sie einen und markieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>There is no import {id} that could be taken back. Nothing was changed; it may have been taken back before.</source>
        <translation>Einen Import {id}, der sich zurücknehmen ließe, gibt es nicht. Es wurde nichts geändert; vielleicht wurde er schon zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no such import that could be taken back. Nothing was changed; it may have been taken back before.</source>
        <translation>Einen solchen Import, der sich zurücknehmen ließe, gibt es nicht. Es wurde nichts geändert; vielleicht wurde er schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This event is not in the journal. Nothing was changed; please look it up in the list.</source>
        <translation>Dieses Ereignis steht nicht im Journal. Es wurde nichts geändert; bitte sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>This meeting is not in the journal any more. Nothing was changed; please look at the list.</source>
        <translation>Dieses Treffen steht nicht mehr im Journal. Es wurde nichts geändert; bitte sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>Only reminders in your own words can be reworded or deleted. Please close this one with a short reason instead.</source>
        <translation>Nur Erinnerungen in eigenen Worten lassen sich umformulieren oder löschen. Bitte schließen Sie diese mit einem kurzen Grund ab.</translation>
    </message>
    <message>
        <source>This reminder is due already, so its date stays. Please put it off with a short reason instead.</source>
        <translation>Diese Erinnerung ist schon fällig, deshalb bleibt ihr Datum. Bitte verschieben Sie sie mit einem kurzen Grund.</translation>
    </message>
    <message>
        <source>This contact is not in the journal any more. Nothing was changed; please look at the list.</source>
        <translation>Dieser Kontakt ist nicht mehr im Journal. Nichts wurde geändert; bitte sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>This reflection is not in the journal. Nothing was changed; please look it up in the list.</source>
        <translation>Diese Reflexion steht nicht im Journal. Es wurde nichts geändert; bitte sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>This step is not in the record any more. Nothing was changed; please look at the referral.</source>
        <translation>Dieser Schritt steht nicht mehr in den Aufzeichnungen. Es wurde nichts geändert; bitte sehen Sie bei der Weitervermittlung nach.</translation>
    </message>
    <message>
        <source>This observation is not in the journal. Nothing was changed; please look at the list.</source>
        <translation>Diese Beobachtung steht nicht im Journal. Es wurde nichts geändert; bitte sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>There is another open referral for “{value}” by now, so this one stayed closed. Please go on with the open one.</source>
        <translation>Für „{value}“ ist inzwischen eine andere Weitervermittlung offen, deshalb blieb diese abgeschlossen. Bitte führen Sie die offene weiter.</translation>
    </message>
    <message>
        <source>There is another open referral for this client by now, so this one stayed closed. Please go on with the open one.</source>
        <translation>Für diese Person ist inzwischen eine andere Weitervermittlung offen, deshalb blieb diese abgeschlossen. Bitte führen Sie die offene weiter.</translation>
    </message>
    <message>
        <source>This was changed again since, so it stays as it is now. Nothing was taken back.</source>
        <translation>Das wurde inzwischen wieder geändert und bleibt, wie es jetzt ist. Nichts wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>JournalColumn</name>
    <message>
        <source>Kept for 30 days, then removed for good.</source>
        <translation>Bleibt 30 Tage, dann wird es endgültig entfernt.</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>A year ago today: {0}</source>
        <translation>Heute vor einem Jahr: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago today: {0}</source>
        <translation>
            <numerusform>Heute vor %Ln Jahr: {0}</numerusform>
            <numerusform>Heute vor %Ln Jahren: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>a session</source>
        <translation>eine Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>Place %n session(s) you brought along</source>
        <translation>
            <numerusform>%Ln mitgebrachte Sitzung einordnen</numerusform>
            <numerusform>%Ln mitgebrachte Sitzungen einordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import sessions from another program</source>
        <translation>Sitzungen aus einem anderen Programm importieren</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log a session  Ctrl+N</source>
        <translation>Sitzung festhalten  Strg+N</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Das Journal durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) found</source>
        <translation>
            <numerusform>%Ln Sitzung gefunden</numerusform>
            <numerusform>%Ln Sitzungen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer words or take a filter away.</source>
        <translation>Dazu passt nichts. Versuchen Sie weniger Worte, oder nehmen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>Your sessions will stand here. Log the first one when you like.</source>
        <translation>Hier werden Ihre Sitzungen stehen. Halten Sie die erste fest, wann Sie mögen.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>{0}, the best {1} of them shown</source>
        <translation>{0}, davon die {1} passendsten gezeigt</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Im Journal suchen</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>How long to keep it</source>
        <translation>Wie lange aufbewahren</translation>
    </message>
    <message>
        <source>Decide about keeping</source>
        <translation>Übers Aufbewahren entscheiden</translation>
    </message>
    <message>
        <source>Decide about keeping on</source>
        <translation>Übers Aufbewahren entscheiden am</translation>
    </message>
    <message>
        <source>You will be reminded 30 days before that day. Nothing is deleted by itself.</source>
        <translation>Sie werden 30 Tage vor diesem Tag erinnert. Von selbst wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>On {0} you wanted to decide about these notes.</source>
        <translation>Am {0} wollten Sie über diese Notizen entscheiden.</translation>
    </message>
    <message>
        <source>Kept longer because: {0}</source>
        <translation>Länger aufbewahrt, weil: {0}</translation>
    </message>
    <message>
        <source>Keep it longer…</source>
        <translation>Länger aufbewahren…</translation>
    </message>
    <message>
        <source>Reduce to placements…</source>
        <translation>Auf Markierungen beschränken…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Keep it until</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>Why it is kept longer</source>
        <translation>Warum es länger aufbewahrt wird</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>Länger aufbewahren</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>{0} nehmen</translation>
    </message>
    <message>
        <source>On {0} you want to decide about these notes.</source>
        <translation>Am {0} wollen Sie über diese Notizen entscheiden.</translation>
    </message>
</context>
<context>
    <name>KeptColumns</name>
    <message>
        <source>Columns as wide as what they hold</source>
        <translation>Spalten so breit wie ihr Inhalt</translation>
    </message>
</context>
<context>
    <name>KeptFilters</name>
    <message>
        <source>Saved ▾</source>
        <translation>Gespeichert ▾</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>The filter “{0}” is saved.</source>
        <translation>Der Filter „{0}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The filter “{0}” is deleted.</source>
        <translation>Der Filter „{0}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The filter “{0}” has another name.</source>
        <translation>Der Filter „{0}“ heißt jetzt anders.</translation>
    </message>
</context>
<context>
    <name>KeptForWriting</name>
    <message>
        <source>Your own prompts were changed.</source>
        <translation>Ihre eigenen Fragen wurden geändert.</translation>
    </message>
    <message>
        <source>The word is known to the spelling check.</source>
        <translation>Die Rechtschreibprüfung kennt das Wort.</translation>
    </message>
    <message>
        <source>The spelling check was turned on or off.</source>
        <translation>Die Rechtschreibprüfung wurde ein- oder ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Draft kept {0}</source>
        <translation>Entwurf gesichert {0}</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Entwurf nicht gesichert</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Making a backup…</source>
        <translation>Eine Sicherung wird gemacht…</translation>
    </message>
    <message>
        <source>Writing the journal anew…</source>
        <translation>Das Journal wird neu geschrieben…</translation>
    </message>
    <message>
        <source>Reading the new file from beginning to end…</source>
        <translation>Die neue Datei wird von Anfang bis Ende gelesen…</translation>
    </message>
    <message>
        <source>Putting it in its place…</source>
        <translation>Sie wird an ihren Platz gebracht…</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Gruppe {0}: {1}</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
    <message>
        <source>The journal is encrypted with a passphrase that only you know. Nobody can bring it back. Should it be lost, only a recovery sheet still opens the journal: you can make that sheet right after this.</source>
        <translation>Das Journal wird mit einer Passphrase verschlüsselt, die nur Sie kennen. Niemand kann sie zurückholen. Geht sie verloren, öffnet nur noch ein Wiederherstellungsblatt das Journal: Dieses Blatt können Sie gleich danach machen.</translation>
    </message>
    <message>
        <source>No passphrase: anyone who uses this computer can read it</source>
        <translation>Ohne Passphrase: Alle, die diesen Computer benutzen, können es lesen</translation>
    </message>
    <message>
        <source>The file will not be encrypted.</source>
        <translation>Die Datei wird nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The passphrase itself is kept nowhere: only you have it.</source>
        <translation>Die Passphrase selbst wird nirgends aufbewahrt: Nur Sie haben sie.</translation>
    </message>
    <message>
        <source>Your journal, with all you write, will be this file on this computer: {0}</source>
        <translation>Ihr Journal mit allem, was Sie schreiben, wird diese Datei auf diesem Computer: {0}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
</context>
<context>
    <name>LastSessionsCard</name>
    <message>
        <source>Last sessions</source>
        <translation>Letzte Sitzungen</translation>
    </message>
    <message>
        <source>Where you sat will show here once a session is placed on the grid.</source>
        <translation>Wo Sie standen, zeigt sich hier, sobald eine Sitzung auf dem Feld markiert ist.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n session(s)</source>
        <translation>
            <numerusform>Letzte Sitzung</numerusform>
            <numerusform>Letzte %Ln Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatelyCard</name>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>alle Sitzungen</translation>
    </message>
    <message>
        <source>Your sessions will stand here. Log the first one when you like.</source>
        <translation>Hier werden Ihre Sitzungen stehen. Halten Sie die erste fest, wann Sie mögen.</translation>
    </message>
</context>
<context>
    <name>LatelyRow</name>
    <message>
        <source>not placed yet</source>
        <translation>noch nicht markiert</translation>
    </message>
    <message>
        <source>no client code</source>
        <translation>ohne Kürzel</translation>
    </message>
    <message>
        <source>no words written</source>
        <translation>ohne Text</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Learning</source>
        <translation>Fortbildung</translation>
    </message>
    <message>
        <source>Courses, books, talks with colleagues: what you learned, and what became of it. Supervision is written down on its own page and counts from there.</source>
        <translation>Kurse, Bücher, Gespräche mit Kolleg:innen: was Sie gelernt haben und was daraus wurde. Supervision halten Sie auf ihrer eigenen Seite fest, von dort zählt sie.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>LibrariesCard</name>
    <message numerus="yes">
        <source>%n libraries and their licences</source>
        <translation>
            <numerusform>%Ln Bibliothek und ihre Lizenz</numerusform>
            <numerusform>%Ln Bibliotheken und ihre Lizenzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockReason</name>
    <message>
        <source>What was being written could not be kept in the file. It waits here, encrypted, until you open the journal again.</source>
        <translation>Was gerade geschrieben wurde, ließ sich nicht in der Datei bewahren. Es wartet hier verschlüsselt, bis Sie das Journal wieder öffnen.</translation>
    </message>
    <message>
        <source>What was being written may not have been kept.</source>
        <translation>Was gerade geschrieben wurde, ist vielleicht nicht bewahrt.</translation>
    </message>
    <message>
        <source>You locked it, {0}.</source>
        <translation>Sie haben es gesperrt, {0}.</translation>
    </message>
    <message>
        <source>Locked by itself, {0}: nothing was typed or moved for a while.</source>
        <translation>Von selbst gesperrt, {0}: eine Weile wurde nichts getippt oder bewegt.</translation>
    </message>
    <message>
        <source>Locked when the computer slept, {0}.</source>
        <translation>Gesperrt, als der Rechner schlief, {0}.</translation>
    </message>
    <message>
        <source>Locked together with the screen, {0}.</source>
        <translation>Zusammen mit dem Bildschirm gesperrt, {0}.</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>The journal will lock in %n second(s). Any key keeps it open.</source>
        <translation>
            <numerusform>Das Journal wird in %Ln Sekunde gesperrt. Jede Taste hält es offen.</numerusform>
            <numerusform>Das Journal wird in %Ln Sekunden gesperrt. Jede Taste hält es offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The packet will close in %n second(s); what was not returned is gone then. Any key keeps it open.</source>
        <translation>
            <numerusform>Das Paket wird in %Ln Sekunde geschlossen; was nicht zurückgegeben wurde, ist dann weg. Jede Taste hält es offen.</numerusform>
            <numerusform>Das Paket wird in %Ln Sekunden geschlossen; was nicht zurückgegeben wurde, ist dann weg. Jede Taste hält es offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Ctrl+L locks the journal, and so does “Lock” at the left. What you are writing is kept as a draft first; then the passphrase is asked for again.</source>
        <translation>Strg+L sperrt das Journal, ebenso „Sperren“ links. Was Sie gerade schreiben, wird zuerst als Entwurf gesichert; dann wird wieder nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>This journal is a plain file without a passphrase, so there is nothing to lock.</source>
        <translation>Dieses Journal ist eine offene Datei ohne Passphrase; es gibt also nichts zu sperren.</translation>
    </message>
    <message>
        <source>Lock when nothing is typed or moved in Stance</source>
        <translation>Sperren, wenn in Stance nichts getippt oder bewegt wird</translation>
    </message>
    <message>
        <source>It is said a minute before; any key keeps it open.</source>
        <translation>Es wird eine Minute vorher gesagt; jede Taste hält es offen.</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Sperren, wenn der Bildschirm gesperrt wird oder der Rechner schläft</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>nach %Ln Minute</numerusform>
            <numerusform>nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>LogAid</name>
    <message>
        <source>A session with {0} at {1} is in the journal already.</source>
        <translation>Eine Sitzung mit {0} um {1} steht schon im Journal.</translation>
    </message>
    <message>
        <source>At the same time there is a session with {0} at {1} in the journal.</source>
        <translation>Zur selben Zeit steht eine Sitzung mit {0} um {1} im Journal.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand Genanntem</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>Es ist eine andere</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>“{0}” looks like an e-mail address. Codes keep people safe.</source>
        <translation>„{0}“ sieht nach einer E-Mail-Adresse aus. Kürzel schützen Menschen.</translation>
    </message>
    <message>
        <source>“{0}” looks like a phone number. Codes keep people safe.</source>
        <translation>„{0}“ sieht nach einer Telefonnummer aus. Kürzel schützen Menschen.</translation>
    </message>
    <message>
        <source>“{0}” looks like an account number. Codes keep people safe.</source>
        <translation>„{0}“ sieht nach einer Kontonummer aus. Kürzel schützen Menschen.</translation>
    </message>
    <message>
        <source>“{0}” looks like a name. Codes keep people safe.</source>
        <translation>„{0}“ sieht nach einem Namen aus. Kürzel schützen Menschen.</translation>
    </message>
    <message>
        <source>“{0}” says a lot for a code. A word or two that tell nothing of the person are enough.</source>
        <translation>„{0}“ sagt viel für ein Kürzel. Ein, zwei Wörter, die nichts über die Person verraten, genügen.</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This day is still to come: {0}.</source>
        <translation>Dieser Tag liegt noch vor Ihnen: {0}.</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>So ist es gemeint</translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source>Suggest a code</source>
        <translation>Kürzel vorschlagen</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neues Kürzel</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Anderes Kürzel</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Kein Name</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Set an intention for next time</source>
        <translation>Vorhaben für das nächste Mal festhalten</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>The draft is set aside.</source>
        <translation>Der Entwurf ist weggelegt.</translation>
    </message>
    <message>
        <source>This is the saved entry again.</source>
        <translation>Das ist wieder der gespeicherte Eintrag.</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Nach der Sitzung</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Speichern  Strg+S</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>LogWriting</name>
    <message numerus="yes">
        <source>%n row(s) written to {0}. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln Zeile in {0} geschrieben. Die Datei ist nicht verschlüsselt.</numerusform>
            <numerusform>%Ln Zeilen in {0} geschrieben. Die Datei ist nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>A look inside</source>
        <translation>Ein Blick hinein</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>Passphrase dieser Datei</translation>
    </message>
    <message>
        <source>Look with this passphrase</source>
        <translation>Mit dieser Passphrase hineinsehen</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>In eine neue Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Read its sessions</source>
        <translation>Sitzungen darin lesen</translation>
    </message>
    <message>
        <source>Open it instead of this journal</source>
        <translation>Anstelle von diesem Journal öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading every page of the file…</source>
        <translation>Jede Seite der Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Eine Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Copying it and looking through the copy…</source>
        <translation>Sie wird kopiert, und die Kopie wird durchgesehen…</translation>
    </message>
    <message>
        <source>It is this journal, as it was.</source>
        <translation>Es ist dieses Journal, wie es war.</translation>
    </message>
    <message>
        <source>It is another journal than the one that is open.</source>
        <translation>Es ist ein anderes Journal als das geöffnete.</translation>
    </message>
    <message>
        <source>This passphrase does not open it either. It is the one that was valid then.</source>
        <translation>Auch diese Passphrase öffnet sie nicht. Es ist die, die damals galt.</translation>
    </message>
    <message>
        <source>It does not open with the passphrase of this journal, but with the one that was valid when it was made.</source>
        <translation>Sie öffnet sich nicht mit der Passphrase von diesem Journal, sondern mit der, die galt, als sie angelegt wurde.</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>Die Sicherung ist wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored, opened and counted: {0} in {1}. This journal and the backup are as they were.</source>
        <translation>Wiederhergestellt, geöffnet und gezählt: {0} in {1}. Dieses Journal und die Sicherung sind, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>LoopCard</name>
    <message>
        <source>Close…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>no client code</source>
        <translation>ohne Kürzel</translation>
    </message>
    <message>
        <source>The entry it was noticed in is in the bin.</source>
        <translation>Der Eintrag, in dem es auffiel, liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Record: {0}</source>
        <translation>Festhalten: {0}</translation>
    </message>
    <message>
        <source>Close the loop…</source>
        <translation>Weitervermittlung abschließen…</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>The answer: {0}</source>
        <translation>Die Antwort: {0}</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Alle Aufzeichnungen</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Als Nächstes: {0}</translation>
    </message>
    <message>
        <source>Next: {0}. {1}</source>
        <translation>Als Nächstes: {0}. {1}</translation>
    </message>
    <message>
        <source>Prepare the conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Follow-up due {0}</source>
        <translation>Nachfrage fällig {0}</translation>
    </message>
    <message>
        <source>Follow-up: {0}</source>
        <translation>Nachfrage: {0}</translation>
    </message>
    <message>
        <source>Follow-up due today</source>
        <translation>Nachfrage heute fällig</translation>
    </message>
</context>
<context>
    <name>LoopRecord</name>
    <message>
        <source>consulted: {0}</source>
        <translation>beraten mit: {0}</translation>
    </message>
    <message>
        <source>consent: {0}</source>
        <translation>Einverständnis: {0}</translation>
    </message>
</context>
<context>
    <name>LoopWays</name>
    <message>
        <source>Bring it to supervision</source>
        <translation>In die Supervision mitnehmen</translation>
    </message>
    <message>
        <source>A referral is open for {0}.</source>
        <translation>Für {0} ist eine Weitervermittlung offen.</translation>
    </message>
    <message>
        <source>A referral is open.</source>
        <translation>Eine Weitervermittlung ist offen.</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>Weitervermittlung öffnen</translation>
    </message>
</context>
<context>
    <name>LooseView</name>
    <message>
        <source>A packet to read</source>
        <translation>Ein Paket zum Lesen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Return with my notes</source>
        <translation>Mit meinen Notizen zurückgeben</translation>
    </message>
    <message>
        <source>to be deleted by {0}</source>
        <translation>zu löschen bis {0}</translation>
    </message>
    <message>
        <source>This journal has no passphrase, so there is nothing to lock it with.</source>
        <translation>Dieses Journal hat keine Passphrase, es lässt sich also mit nichts sperren.</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>antwort</translation>
    </message>
    <message>
        <source>The reply is in {0}. It opens only where the packet came from.</source>
        <translation>Die Antwort liegt in {0}. Sie öffnet sich nur dort, woher das Paket kam.</translation>
    </message>
    <message>
        <source>What you wrote and marked here was not returned, and is kept nowhere.</source>
        <translation>Was Sie hier geschrieben und markiert haben, ist nicht zurückgegeben und wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Opened read-only: notes and marks you make live until you return them, close it or the window locks, and are kept nowhere.</source>
        <translation>Nur zum Lesen geöffnet: Notizen und Marken, die Sie machen, bleiben, bis Sie sie zurückgeben, es schließen oder das Fenster gesperrt wird, und werden nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Close it without that</source>
        <translation>Ohne das schließen</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>Journals (*.stance);;All files (*)</source>
        <translation>Journale (*.stance);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>MakeCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>A sheet of paper with a key: 13 groups of letters and digits. It opens this journal when the passphrase is forgotten, and a new passphrase can be set then. Nothing of it is written to this computer unless you save it.</source>
        <translation>Ein Blatt Papier mit einem Schlüssel: 13 Gruppen aus Buchstaben und Ziffern. Es öffnet dieses Journal, wenn die Passphrase vergessen ist; dann kann eine neue gesetzt werden. Nichts davon kommt auf diesen Computer, außer Sie speichern es.</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation>Die Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Wiederherstellungsblatt machen</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Neues Wiederherstellungsblatt machen</translation>
    </message>
    <message>
        <source>This is not the passphrase of the journal.</source>
        <translation>Das ist eine andere Passphrase als die, mit der sich das Journal öffnet.</translation>
    </message>
    <message>
        <source>Both groups fit: the sheet is right. Keep it apart from this computer, and test it now and then.</source>
        <translation>Beide Gruppen passen: Das Blatt stimmt. Bewahren Sie es getrennt von diesem Computer auf, und prüfen Sie es ab und zu.</translation>
    </message>
    <message>
        <source>Print it or copy it by hand. Whoever has the sheet and the file can read the journal: make sure that nobody is watching.</source>
        <translation>Drucken Sie es, oder schreiben Sie es ab. Wer das Blatt und die Datei hat, kann das Journal lesen: Achten Sie darauf, dass niemand mitliest.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ich habe es auf Papier</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>A PDF lies readable on this computer, and in its backups, until you delete it.</source>
        <translation>Eine PDF-Datei liegt lesbar auf diesem Computer und in seinen Sicherungen, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Noch einmal zeigen</translation>
    </message>
    <message>
        <source>To be sure that it can be read: type groups {0} and {1} from the paper.</source>
        <translation>Damit sicher ist, dass es sich lesen lässt: Tippen Sie die Gruppen {0} und {1} vom Papier ab.</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Gruppe {0}</translation>
    </message>
    <message>
        <source>Group {0} reads differently on the sheet. Please look again.</source>
        <translation>Gruppe {0} lautet auf dem Blatt anders. Bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>A journal without a passphrase needs no recovery sheet.</source>
        <translation>Ein Journal ohne Passphrase braucht kein Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>There is none yet: if the passphrase is forgotten, the journal is lost.</source>
        <translation>Es gibt noch keines: Wird die Passphrase vergessen, ist das Journal verloren.</translation>
    </message>
    <message>
        <source>The sheet made on {0} opens nothing any more, since the passphrase was changed. Please make a new one.</source>
        <translation>Das Blatt vom {0} öffnet nichts mehr, seit die Passphrase geändert wurde. Bitte machen Sie ein neues.</translation>
    </message>
    <message>
        <source>Made on {0}; not tested as a whole yet.</source>
        <translation>Gemacht am {0}; noch nicht als Ganzes geprüft.</translation>
    </message>
    <message>
        <source>Made on {0}, last tested on {1}.</source>
        <translation>Gemacht am {0}, zuletzt geprüft am {1}.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Two questions, four places</source>
        <translation>Zwei Fragen, vier Orte</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>What it becomes here</source>
        <translation>Was es hier wird</translation>
    </message>
    <message>
        <source>Role of sessions that name none</source>
        <translation>Rolle von Sitzungen, die keine nennen</translation>
    </message>
    <message>
        <source>Texts go to</source>
        <translation>Texte kommen nach</translation>
    </message>
    <message>
        <source>Titles become</source>
        <translation>Titel werden</translation>
    </message>
    <message>
        <source>Client code of sessions without one</source>
        <translation>Kürzel für Sitzungen ohne eines</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notebooks and folders</source>
        <translation>Notizbücher und Ordner</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>Add a note to the selected words…</source>
        <translation>Eine Notiz zu den ausgewählten Worten…</translation>
    </message>
    <message>
        <source>On the session</source>
        <translation>Zur Sitzung</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Eine Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Answer to the question</source>
        <translation>Antwort auf die Frage</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>To the words “{0}”</source>
        <translation>Zu den Worten „{0}“</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Änderung speichern</translation>
    </message>
</context>
<context>
    <name>MeaningRows</name>
    <message>
        <source>All of them: {0}</source>
        <translation>Alle davon: {0}</translation>
    </message>
    <message>
        <source>all of them as …</source>
        <translation>alle davon als…</translation>
    </message>
    <message>
        <source>Show more ({0})</source>
        <translation>Mehr zeigen ({0})</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>What was agreed; a day makes it a reminder</source>
        <translation>Was vereinbart wurde; ein Tag macht eine Erinnerung daraus</translation>
    </message>
    <message>
        <source>Add what was agreed</source>
        <translation>Vereinbartes hinzufügen</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>For which role</source>
        <translation>Für welche Rolle</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation>In meinen Worten</translation>
    </message>
    <message>
        <source>What was spoken of</source>
        <translation>Was besprochen wurde</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Treffen ändern</translation>
    </message>
    <message>
        <source>A supervision meeting</source>
        <translation>Ein Supervisionstreffen</translation>
    </message>
    <message>
        <source>all roles</source>
        <translation>alle Rollen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The step stands in the record of the referral.</source>
        <translation>Der Schritt steht in den Aufzeichnungen der Weitervermittlung.</translation>
    </message>
    <message>
        <source>Say on which day it was.</source>
        <translation>Sagen Sie, an welchem Tag es war.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>A role or initials, not a name</source>
        <translation>Eine Rolle oder Initialen, kein Name</translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation>Treffen speichern</translation>
    </message>
    <message>
        <source>Notes, a recording, live; may stay empty</source>
        <translation>Notizen, eine Aufnahme, live; kann leer bleiben</translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>Meetings you write down will stand here by month, with what was spoken of and what was agreed.</source>
        <translation>Treffen, die Sie festhalten, stehen hier nach Monaten, mit dem, was besprochen und vereinbart wurde.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Merge another journal</source>
        <translation>Ein anderes Journal hereinholen</translation>
    </message>
    <message>
        <source>Brings what another journal holds into this one, as from a second computer. The other file stays as it is. You see first what would happen; a backup is made before anything is changed, and it can be undone.</source>
        <translation>Bringt in dieses Journal, was ein anderes enthält, etwa das eines zweiten Computers. Die andere Datei bleibt, wie sie ist. Sie sehen zuerst, was geschähe; bevor etwas geändert wird, entsteht eine Sicherung, und alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose a journal…</source>
        <translation>Journal wählen…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%Ln Datensatz gelesen</numerusform>
            <numerusform>%Ln Datensätze gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of the other journal was here already.</source>
        <translation>Alles aus dem anderen Journal war schon hier.</translation>
    </message>
    <message>
        <source>Merged. What happened stands below, and can be undone there.</source>
        <translation>Zusammengeführt. Was geschah, steht unten und lässt sich dort zurücknehmen.</translation>
    </message>
    <message>
        <source>Passphrase of the other journal</source>
        <translation>Passphrase für das andere Journal</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>It is being done</source>
        <translation>Es wird gerade getan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>The code that is left</source>
        <translation>Das Kürzel, das bleibt</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>All sessions, referrals, reminders, drafts and the history go over to it.</source>
        <translation>Alle Sitzungen, Weitervermittlungen, Erinnerungen, Entwürfe und der Verlauf gehen auf es über.</translation>
    </message>
    <message>
        <source>Both contexts are joined. Its own agreement stands; the other becomes a past one, or stands where there is none.</source>
        <translation>Beide Umfelder werden verbunden. Seine eigene Vereinbarung gilt; die andere wird eine frühere, oder gilt, wo es keine gibt.</translation>
    </message>
    <message>
        <source>The narrower of the two consents holds, and the later day to decide about keeping.</source>
        <translation>Es gilt das engere der beiden Einverständnisse und der spätere Tag, übers Aufbewahren zu entscheiden.</translation>
    </message>
    <message>
        <source>Right afterwards it can be undone as a whole; later it cannot.</source>
        <translation>Gleich danach lässt es sich als Ganzes rückgängig machen, später nicht mehr.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>{0} is the same person as another code</source>
        <translation>{0} ist dieselbe Person wie ein anderes Kürzel</translation>
    </message>
    <message>
        <source>There is no other code.</source>
        <translation>Es gibt kein anderes Kürzel.</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Kürzel wählen</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>Roles and intended places</source>
        <translation>Rollen und angestrebte Orte</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlungen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Where you meant to be</source>
        <translation>Wo Sie sein wollten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Own observations</source>
        <translation>Eigene Beobachtungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Professional will</source>
        <translation>Berufliche Verfügung</translation>
    </message>
    <message>
        <source>Packets and what came back</source>
        <translation>Pakete und was zurückkam</translation>
    </message>
    <message>
        <source>The log of what left and what was erased</source>
        <translation>Das Protokoll dessen, was hinausging und was gelöscht wurde</translation>
    </message>
    <message>
        <source>This file is the journal that is open. Please choose the other one.</source>
        <translation>Diese Datei ist das Journal, das offen ist. Bitte wählen Sie das andere.</translation>
    </message>
    <message>
        <source>{file} was last used with an earlier version of Stance. It was left as it is; please open it once with this version, then merge it.</source>
        <translation>{file} wurde zuletzt mit einer früheren Version von Stance benutzt. Es blieb, wie es ist; bitte öffnen Sie es einmal mit dieser Version und führen Sie es dann zusammen.</translation>
    </message>
    <message>
        <source>The other journal was last used with an earlier version of Stance. It was left as it is; please open it once with this version, then merge it.</source>
        <translation>Das andere Journal wurde zuletzt mit einer früheren Version von Stance benutzt. Es blieb, wie es ist; bitte öffnen Sie es einmal mit dieser Version und führen Sie es dann zusammen.</translation>
    </message>
    <message>
        <source>The other journal has a passphrase of its own. Please type it when asked, or give it by STANCE_OTHER_PASSPHRASE or --other-passphrase-file.</source>
        <translation>Das andere Journal hat eine eigene Passphrase. Bitte geben Sie sie ein, wenn danach gefragt wird, oder über STANCE_OTHER_PASSPHRASE oder --other-passphrase-file.</translation>
    </message>
    <message>
        <source>There is no such merge that could be taken back. Nothing was changed; it may have been taken back before.</source>
        <translation>Es gibt keine solche Zusammenführung, die zurückgenommen werden könnte. Nichts wurde geändert; vielleicht wurde sie schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Hours and learning</source>
        <translation>Stunden und Fortbildung</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>MergingLines</name>
    <message>
        <source>Everything of the other journal is here already.</source>
        <translation>Alles aus dem anderen Journal ist schon hier.</translation>
    </message>
    <message>
        <source>These two were never one journal. All of the other is added.</source>
        <translation>Diese beiden waren nie ein Journal. Alles aus dem anderen kommt hinzu.</translation>
    </message>
    <message>
        <source>Written on in both; both versions are kept:</source>
        <translation>In beiden weitergeschrieben; beide Fassungen bleiben:</translation>
    </message>
    <message>
        <source>Changed in both; the later change stands:</source>
        <translation>In beiden geändert; die spätere Änderung gilt:</translation>
    </message>
    <message>
        <source>{0}. The other way: {1}</source>
        <translation>{0}. Die andere Fassung: {1}</translation>
    </message>
    <message>
        <source>Left out, since their clients were erased here: {0}</source>
        <translation>Ausgelassen, weil die Person hier gelöscht wurde: {0}</translation>
    </message>
    <message>
        <source>Erased in the other journal and still here: {0}</source>
        <translation>Im anderen Journal gelöscht und noch hier: {0}</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} entfernt</translation>
    </message>
    <message>
        <source>the version of this journal is shown</source>
        <translation>gezeigt wird die von hier</translation>
    </message>
    <message>
        <source>the other version is shown</source>
        <translation>gezeigt wird die andere</translation>
    </message>
</context>
<context>
    <name>MergingSection</name>
    <message>
        <source>Comparing the two journals…</source>
        <translation>Die beiden Journale werden verglichen…</translation>
    </message>
    <message>
        <source>Backing up this journal, then merging…</source>
        <translation>Dieses Journal wird gesichert, dann zusammengeführt…</translation>
    </message>
    <message>
        <source>The two journals were merged.</source>
        <translation>Die beiden Journale wurden zusammengeführt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>How is this worked out?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>Each session counts once, with the average of its moments. Only your own marks in this one role are used; drafts and the bin are left out.</source>
        <translation>Jede Sitzung zählt einmal, mit dem Mittel ihrer Momente. Verwendet werden nur Ihre eigenen Markierungen in dieser einen Rolle; Entwürfe und Papierkorb bleiben außen vor.</translation>
    </message>
    <message>
        <source>The average of the last {window} sessions is set against the average of up to {earlier} before them, on each axis by itself. A movement is named when the two are at least {smallest} apart, and their distance is more than three times its own uncertainty. The axes run from {low} to {high}; a minus sign points to expert knowledge or to causality.</source>
        <translation>Das Mittel der letzten {window} Sitzungen wird dem Mittel von bis zu {earlier} davor gegenübergestellt, auf jeder Achse für sich. Von einer Bewegung ist die Rede, wenn beide mindestens {smallest} auseinanderliegen und ihr Abstand mehr als das Dreifache seiner eigenen Unsicherheit beträgt. Die Achsen reichen von {low} bis {high}; ein Minuszeichen weist zu Expertenwissen oder zu Kausalität.</translation>
    </message>
    <message>
        <source>Sessions close to one another are alike, so {window} of them tell about as much as {independent} that had nothing to do with each other. The plausible range takes that into account.</source>
        <translation>Sitzungen, die nah beieinanderliegen, ähneln sich; {window} davon sagen deshalb etwa so viel wie {independent}, die nichts miteinander zu tun haben. Der plausible Bereich berücksichtigt das.</translation>
    </message>
    <message>
        <source>From {first} sessions on, the last {window} are also set against where you said you want to be. They are called beyond its edge when their average lies past it by more than twice its own uncertainty.</source>
        <translation>Ab {first} Sitzungen werden die letzten {window} auch dem Bereich gegenübergestellt, in dem Sie sein wollen. Sie gelten als jenseits seines Randes, wenn ihr Mittel um mehr als das Doppelte seiner eigenen Unsicherheit darüber hinaus liegt.</translation>
    </message>
    <message>
        <source>The comparison is made every {every} sessions, and after a notice {rest} sessions pass before there can be another.</source>
        <translation>Verglichen wird alle {every} Sitzungen, und nach einem Hinweis vergehen {rest} Sitzungen, bevor es einen weiteren geben kann.</translation>
    </message>
    <message>
        <source>In simulated records that had not moved, this notice came up at least once in 50 sessions in 1 to 19 of 100 records. A movement of {large} was noticed within 15 sessions in 58 to 64 of 100 records, one of {small} in 6 to 21.</source>
        <translation>In simulierten Verläufen ohne Bewegung kam dieser Hinweis bei 1 bis 19 von 100 Verläufen in 50 Sitzungen mindestens einmal. Eine Bewegung von {large} wurde innerhalb von 15 Sitzungen bei 58 bis 64 von 100 Verläufen bemerkt, eine von {small} bei 6 bis 21.</translation>
    </message>
    <message>
        <source>In simulated records that lay half-way between the middle of the area and its edge, they were called beyond it at least once in 100 sessions in up to 11 of 100 records; in those that lay exactly on the edge, in 11 to 65.</source>
        <translation>Simulierte Verläufe, die auf halbem Weg zwischen der Mitte des Bereichs und seinem Rand lagen, galten bei bis zu 11 von 100 in 100 Sitzungen mindestens einmal als jenseits des Randes; solche, die genau auf dem Rand lagen, bei 11 bis 65.</translation>
    </message>
</context>
<context>
    <name>MomentChips</name>
    <message>
        <source>What is placed</source>
        <translation>Was eingeordnet wird</translation>
    </message>
    <message>
        <source>{0}, placed</source>
        <translation>{0}, eingeordnet</translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation>Die ganze Sitzung</translation>
    </message>
</context>
<context>
    <name>MomentsCard</name>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>A session begins with</source>
        <translation>Eine Sitzung beginnt mit</translation>
    </message>
    <message>
        <source>one mark for the whole of it</source>
        <translation>einer Markierung für das Ganze</translation>
    </message>
    <message>
        <source>start, middle and end</source>
        <translation>Anfang, Mitte und Ende</translation>
    </message>
    <message>
        <source>moments of my own, with names</source>
        <translation>eigenen Momenten mit Namen</translation>
    </message>
    <message>
        <source>It can be changed in every session, and what you used last is offered next.</source>
        <translation>In jeder Sitzung lässt es sich ändern; was Sie zuletzt gebraucht haben, wird als Nächstes angeboten.</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>This month</source>
        <translation>In diesem Monat</translation>
    </message>
    <message numerus="yes">
        <source>sessions</source>
        <translation>
            <numerusform>Sitzung</numerusform>
            <numerusform>Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>with clients</source>
        <translation>in Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>clients</source>
        <translation>
            <numerusform>Person</numerusform>
            <numerusform>Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthRows</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Spoken of</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{0} (reminder: {1})</source>
        <translation>{0} (Erinnerung: {1})</translation>
    </message>
    <message>
        <source>{0} (done)</source>
        <translation>{0} (erledigt)</translation>
    </message>
    <message>
        <source>{0} (not needed)</source>
        <translation>{0} (nicht nötig)</translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>The middle moved toward {direction}</source>
        <translation>In der Mitte ging es in Richtung {direction}</translation>
    </message>
    <message>
        <source>The middle stayed near the start</source>
        <translation>Die Mitte blieb nahe am Anfang</translation>
    </message>
    <message>
        <source>In between you moved toward {direction}</source>
        <translation>Dazwischen bewegten Sie sich in Richtung {direction}</translation>
    </message>
    <message>
        <source>In between you stayed near the start</source>
        <translation>Dazwischen blieben Sie nahe am Anfang</translation>
    </message>
    <message>
        <source>You moved toward {direction}</source>
        <translation>Sie bewegten sich in Richtung {direction}</translation>
    </message>
    <message>
        <source>You stayed near the start</source>
        <translation>Sie blieben nahe am Anfang</translation>
    </message>
    <message>
        <source>you ended where you want to be</source>
        <translation>am Ende waren Sie dort, wo Sie sein wollen</translation>
    </message>
    <message>
        <source>you ended nearer to where you want to be</source>
        <translation>am Ende waren Sie näher an dem Ort, an dem Sie sein wollen</translation>
    </message>
    <message>
        <source>you ended farther from where you want to be</source>
        <translation>am Ende waren Sie weiter entfernt von dem Ort, an dem Sie sein wollen</translation>
    </message>
    <message>
        <source>you ended about as far from where you want to be as you began</source>
        <translation>am Ende waren Sie etwa so weit wie am Anfang von dem Ort entfernt, an dem Sie sein wollen</translation>
    </message>
    <message>
        <source>you ended nearer to {direction} than you began</source>
        <translation>am Ende waren Sie näher bei {direction} als am Anfang</translation>
    </message>
    <message>
        <source>you ended near where you began</source>
        <translation>am Ende waren Sie nahe bei Ihrem Anfang</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{between}; {close}.</source>
        <translation>{between}; {close}.</translation>
    </message>
    <message>
        <source>{part}.</source>
        <translation>{part}.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Keep this elsewhere, locked away</source>
        <translation>Anderswo aufbewahren, unter Verschluss</translation>
    </message>
    <message>
        <source>The journal knows codes alone. This sheet is the only place where a code and a name stand side by side: fill it in by hand, keep it where nobody looks for it, and never beside the computer or a backup. Cross out a line when a client was erased.</source>
        <translation>Das Journal kennt nur Kürzel. Dieses Blatt ist der einzige Ort, an dem Kürzel und Name nebeneinander stehen: Füllen Sie es von Hand aus, verwahren Sie es, wo niemand es sucht, und nie neben dem Computer oder einer Sicherung. Streichen Sie eine Zeile durch, wenn jemand gelöscht wurde.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name, and how to reach them</source>
        <translation>Name, und wie zu erreichen</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Gelöscht am</translation>
    </message>
</context>
<context>
    <name>NameOnGrid</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of {0}</source>
        <translation>Name von {0}</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>New client code</source>
        <translation>Neues Kürzel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Never a name. Keep the list of who is who outside of this journal.</source>
        <translation>Nie ein Name. Die Liste, wer wer ist, gehört nicht in dieses Journal.</translation>
    </message>
    <message>
        <source>“{0}” looks like somebody’s name. To use it all the same, add it again.</source>
        <translation>„{0}“ sieht nach einem Namen aus. Wenn es trotzdem das Kürzel sein soll, fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Such as Heron</source>
        <translation>Etwa Reiher</translation>
    </message>
</context>
<context>
    <name>NoteBlock</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>From supervision</source>
        <translation>Aus der Supervision</translation>
    </message>
    <message>
        <source>To words that are no longer there, “{0}”: {1}</source>
        <translation>Zu Worten, die nicht mehr da sind, „{0}“: {1}</translation>
    </message>
</context>
<context>
    <name>NotesFirst</name>
    <message>
        <source>What you are writing in the margin is not added yet, and would not go along.</source>
        <translation>Was Sie am Rand schreiben, ist noch nicht hinzugefügt und ginge nicht mit.</translation>
    </message>
    <message>
        <source>Add it and return</source>
        <translation>Hinzufügen und zurückgeben</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>NumbersPopover</name>
    <message>
        <source>Or a range of your own</source>
        <translation>Oder ein eigener Bereich</translation>
    </message>
    <message>
        <source>From this session with a client</source>
        <translation>Von dieser Sitzung mit einer Person an</translation>
    </message>
    <message>
        <source>To this session with a client</source>
        <translation>Bis zu dieser Sitzung mit einer Person</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
</context>
<context>
    <name>ObservationPicker</name>
    <message>
        <source>Noticed anything beyond this work?</source>
        <translation>Etwas bemerkt, das über diese Arbeit hinausgeht?</translation>
    </message>
    <message>
        <source>All observations…</source>
        <translation>Alle Beobachtungen…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
</context>
<context>
    <name>ObservationsCard</name>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Beside the 21 of the list you can tick observations of your own: what you saw or heard, in plain words, and when it asks for something. No diagnosis, and no name.</source>
        <translation>Neben den 21 der Liste können Sie eigene Beobachtungen ankreuzen: was Sie gesehen oder gehört haben, in einfachen Worten, und wann es nach etwas verlangt. Keine Diagnose und kein Name.</translation>
    </message>
    <message>
        <source>A new observation</source>
        <translation>Eine neue Beobachtung</translation>
    </message>
    <message>
        <source>An observation of your own</source>
        <translation>Eine eigene Beobachtung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the observation</source>
        <translation>Beobachtung hinzufügen</translation>
    </message>
</context>
<context>
    <name>ObservationsSection</name>
    <message>
        <source>A setting was changed.</source>
        <translation>Eine Einstellung wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ObserveCard</name>
    <message>
        <source>Note an observation</source>
        <translation>Beobachtung notieren</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick at least one observation from the list.</source>
        <translation>Kreuzen Sie mindestens eine Beobachtung aus der Liste an.</translation>
    </message>
    <message>
        <source>Client code, never a name</source>
        <translation>Kürzel, nie ein Name</translation>
    </message>
    <message>
        <source>Save the observation</source>
        <translation>Beobachtung speichern</translation>
    </message>
</context>
<context>
    <name>OneEntry</name>
    <message>
        <source>The entry is in the bin.</source>
        <translation>Der Eintrag liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>Die frühere Fassung ist wieder da.</translation>
    </message>
    <message>
        <source>The session is removed for good.</source>
        <translation>Die Sitzung ist endgültig entfernt.</translation>
    </message>
    <message>
        <source>The entry is out of the bin.</source>
        <translation>Der Eintrag ist aus dem Papierkorb geholt.</translation>
    </message>
</context>
<context>
    <name>OneMark</name>
    <message>
        <source>Click where you mean to be, or use the arrow keys.</source>
        <translation>Klicken Sie dorthin, wo Sie sein möchten, oder nehmen Sie die Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>OtherJournal</name>
    <message>
        <source>Merge another journal</source>
        <translation>Ein anderes Journal hereinholen</translation>
    </message>
    <message>
        <source>Journals (*.stance);;All files (*)</source>
        <translation>Journale (*.stance);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>OtherName</name>
    <message>
        <source>A file of this kind ends in “.{0}”. It will be called “{1}”.</source>
        <translation>Eine solche Datei endet auf „.{0}“. Sie wird „{1}“ heißen.</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Eine andere Endung</translation>
    </message>
    <message>
        <source>There is a file of this name already. It would be replaced.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Sie würde ersetzt.</translation>
    </message>
    <message>
        <source>Save it so</source>
        <translation>So speichern</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Anderen Namen wählen</translation>
    </message>
</context>
<context>
    <name>Out</name>
    <message>
        <source>Reflection journal</source>
        <translation>Reflexionsjournal</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Erstellt am {day}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Without a client code</source>
        <translation>Ohne Kürzel</translation>
    </message>
    <message>
        <source>No session stands in here.</source>
        <translation>Hierin steht keine Sitzung.</translation>
    </message>
    <message>
        <source>Stayed with me: {said}</source>
        <translation>Wirkt nach: {said}</translation>
    </message>
    <message>
        <source>Familiar ground: {said}</source>
        <translation>Vertrautes Gelände: {said}</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Für die Supervision</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Where I was</source>
        <translation>Wo ich war</translation>
    </message>
    <message>
        <source>Where I want to be</source>
        <translation>Wo ich sein will</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>The step I chose</source>
        <translation>Der Schritt, den ich gewählt habe</translation>
    </message>
    <message>
        <source>Where I was over time</source>
        <translation>Wo ich im Lauf der Zeit war</translation>
    </message>
    <message>
        <source>This is not encrypted: keep it as you keep the journal.</source>
        <translation>Dies ist nicht verschlüsselt: Bewahren Sie es auf wie das Journal.</translation>
    </message>
    <message>
        <source>A cell holds 32,767 characters at most. Longer texts are cut here and end with an ellipsis; they stand whole in the other formats.</source>
        <translation>Eine Zelle fasst höchstens 32.767 Zeichen. Längere Texte sind hier gekürzt und enden mit Auslassungspunkten; ganz stehen sie in den anderen Formaten.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>Was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>Me in it</source>
        <translation>Ich dabei</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Stayed with me (0 to 4)</source>
        <translation>Wirkt nach (0 bis 4)</translation>
    </message>
    <message>
        <source>Familiar ground (0 to 4)</source>
        <translation>Vertrautes Gelände (0 bis 4)</translation>
    </message>
    <message>
        <source>Expert knowledge to co-creation (-1 to 1)</source>
        <translation>Expertenwissen bis Ko-Kreation (-1 bis 1)</translation>
    </message>
    <message>
        <source>Causality to meaning (-1 to 1)</source>
        <translation>Kausalität bis Bedeutung (-1 bis 1)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Markiert am</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Bezahlte Stunden</translation>
    </message>
    <message>
        <source>Pro bono hours</source>
        <translation>Pro-bono-Stunden</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Erste Sitzung</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Letzte Sitzung</translation>
    </message>
</context>
<context>
    <name>OwnPrompts</name>
    <message>
        <source>A new question</source>
        <translation>Eine neue Frage</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Own question {0}</source>
        <translation>Eigene Frage {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Entfernen: {0}</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>A question of my own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Worüber ich sprechen möchte</translation>
    </message>
    <message>
        <source>Add to what waits</source>
        <translation>Dazulegen</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Schreiben Sie zuerst ein paar Worte.</translation>
    </message>
</context>
<context>
    <name>OwnReminder</name>
    <message>
        <source>Remind me of</source>
        <translation>Erinnern an</translation>
    </message>
    <message>
        <source>Remind me of…</source>
        <translation>Erinnern an…</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the reminder</source>
        <translation>Die Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>Write a few words of what to be reminded of.</source>
        <translation>Schreiben Sie ein paar Worte, woran Sie erinnert werden möchten.</translation>
    </message>
    <message>
        <source>Choose the day of the reminder.</source>
        <translation>Wählen Sie den Tag der Erinnerung.</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>An observation of my own</source>
        <translation>Eine eigene Beobachtung</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Sessions that have it keep it.</source>
        <translation>Sitzungen, in denen sie steht, behalten sie.</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>What was said and seen</source>
        <translation>Was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>Me in it</source>
        <translation>Ich dabei</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Meine Frage</translation>
    </message>
    <message>
        <source>The session as a whole</source>
        <translation>Die Sitzung als Ganzes</translation>
    </message>
    <message>
        <source>Closing letter</source>
        <translation>Abschlussbrief</translation>
    </message>
    <message>
        <source>Placements only: no consent to more</source>
        <translation>Nur Markierungen: kein Einverständnis zu mehr</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisiert</translation>
    </message>
    <message>
        <source>With code and day, as agreed</source>
        <translation>Mit Kürzel und Tag, wie vereinbart</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>eine Internetadresse</translation>
    </message>
    <message>
        <source>an account number</source>
        <translation>eine Kontonummer</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>one of your client codes</source>
        <translation>eines Ihrer Kürzel</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>ein Ort</translation>
    </message>
    <message>
        <source>a name or place, by its capital</source>
        <translation>ein Name oder Ort, dem Großbuchstaben nach</translation>
    </message>
    <message>
        <source>Reflections for supervision</source>
        <translation>Reflexionen für die Supervision</translation>
    </message>
    <message>
        <source>Notes from supervision</source>
        <translation>Notizen aus der Supervision</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>From {signed}</source>
        <translation>Von {signed}</translation>
    </message>
    <message>
        <source>For: {purpose}</source>
        <translation>Wofür: {purpose}</translation>
    </message>
    <message>
        <source>Please delete this, and every copy, by {day}.</source>
        <translation>Bitte löschen Sie dies und jede Kopie bis zum {day}.</translation>
    </message>
    <message>
        <source>Personal reflective notes, not a treatment record. Names are left out or replaced; please do not try to find out who is meant.</source>
        <translation>Persönliche Reflexionsnotizen, keine Behandlungsakte. Namen sind weggelassen oder ersetzt; bitte versuchen Sie nicht herauszufinden, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Only the placement went along.</source>
        <translation>Nur die Markierung ging mit.</translation>
    </message>
    <message>
        <source>No text went along.</source>
        <translation>Es ging kein Text mit.</translation>
    </message>
    <message>
        <source>Not placed.</source>
        <translation>Nicht markiert.</translation>
    </message>
    <message>
        <source>Where I placed myself stands at the end, so that you can place each session first.</source>
        <translation>Wo ich mich selbst sehe, steht am Ende, damit Sie jede Sitzung zuerst selbst einordnen können.</translation>
    </message>
    <message>
        <source>Where I placed myself</source>
        <translation>Wo ich mich selbst sehe</translation>
    </message>
    <message>
        <source>where I want to be: {position}</source>
        <translation>wo ich sein will: {position}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>client {client}</source>
        <translation>Person {client}</translation>
    </message>
    <message>
        <source>week {week} of {year}</source>
        <translation>Woche {week} {year}</translation>
    </message>
    <message>
        <source>To “{quote}”</source>
        <translation>Zu „{quote}“</translation>
    </message>
    <message>
        <source>Placed before your mark was seen: {position}</source>
        <translation>Eingeordnet, bevor Ihre Markierung zu sehen war: {position}</translation>
    </message>
    <message>
        <source>Placed after your mark was seen: {position}</source>
        <translation>Eingeordnet, nachdem Ihre Markierung zu sehen war: {position}</translation>
    </message>
    <message numerus="yes">
        <source>Client {client} is in your journal with %n session(s) only. So few can be recognised more easily.</source>
        <translation>
            <numerusform>Person {client} steht mit nur %Ln Sitzung in Ihrem Journal. So wenige sind leichter zu erkennen.</numerusform>
            <numerusform>Person {client} steht mit nur %Ln Sitzungen in Ihrem Journal. So wenige sind leichter zu erkennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients {clients} are in your journal with one or two sessions each. So few can be recognised more easily.</source>
        <translation>Die Personen {clients} stehen mit je einer oder zwei Sitzungen in Ihrem Journal. So wenige sind leichter zu erkennen.</translation>
    </message>
    <message>
        <source>Client {client} is the only one with this kind of agreement ({context}). That alone can tell who it is.</source>
        <translation>Nur mit Person {client} gibt es diese Art von Vereinbarung ({context}). Schon das kann verraten, wer es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without consent: the placement goes, no words.</source>
        <translation>
            <numerusform>%Ln Sitzung ohne Einverständnis: die Markierung geht mit, keine Worte.</numerusform>
            <numerusform>%Ln Sitzungen ohne Einverständnis: die Markierungen gehen mit, keine Worte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} placed these {count} sessions {difference} nearer to {pole} than you did ({low} to {high}).</source>
        <translation>{who} ordnete diese {count} Sitzungen um {difference} näher bei {pole} ein als Sie ({low} bis {high}).</translation>
    </message>
    <message>
        <source>Your supervisor</source>
        <translation>Ihre Supervision</translation>
    </message>
    <message>
        <source>You placed these {count} sessions {difference} nearer to {pole} than {who} did ({low} to {high}).</source>
        <translation>Sie ordneten diese {count} Sitzungen um {difference} näher bei {pole} ein als {who} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>{who} placed these {count} sessions, between {low_pole} and {high_pole}, about where you did ({low} to {high}).</source>
        <translation>{who} ordnete diese {count} Sitzungen zwischen {low_pole} und {high_pole} etwa dort ein, wo auch Sie ({low} bis {high}).</translation>
    </message>
    <message>
        <source>You placed these {count} sessions, between {low_pole} and {high_pole}, about where {who} did ({low} to {high}).</source>
        <translation>Sie ordneten diese {count} Sitzungen zwischen {low_pole} und {high_pole} etwa dort ein, wo auch {who} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>Concordance on {axis}: {value} ({low} to {high}); 1 is the same mark every time.</source>
        <translation>Übereinstimmung auf {axis}: {value} ({low} bis {high}); 1 heißt jedes Mal dieselbe Markierung.</translation>
    </message>
    <message>
        <source>Two views, neither is the measure.</source>
        <translation>Zwei Sichtweisen, keine ist das Maß.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) drawn hollow: placed after the other mark was seen, not counted.</source>
        <translation>
            <numerusform>%Ln Paar ist hohl gezeichnet: eingeordnet, als die andere Markierung schon zu sehen war; es zählt nicht mit.</numerusform>
            <numerusform>%Ln Paare sind hohl gezeichnet: eingeordnet, als die andere Markierung schon zu sehen war; sie zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal reflective notes, not a treatment record.</source>
        <translation>Persönliche Reflexionsnotizen, keine Behandlungsakte.</translation>
    </message>
    <message numerus="yes">
        <source>Figures begin with {needed} sessions placed blind by both; so far %n session(s).</source>
        <translation>
            <numerusform>Zahlen gibt es ab {needed} Sitzungen, die beide blind eingeordnet haben; bisher ist es %Ln Sitzung.</numerusform>
            <numerusform>Zahlen gibt es ab {needed} Sitzungen, die beide blind eingeordnet haben; bisher sind es %Ln Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two marks of a session usually lie {x} apart sideways and {y} up and down.</source>
        <translation>Die beiden Markierungen einer Sitzung liegen meist {x} seitlich und {y} nach oben oder unten auseinander.</translation>
    </message>
    <message>
        <source>Moment {number}, which is no longer in this entry, was placed: {position}</source>
        <translation>Moment {number}, den es in diesem Eintrag nicht mehr gibt, wurde eingeordnet: {position}</translation>
    </message>
</context>
<context>
    <name>Packet errors</name>
    <message>
        <source>{file} is not a sealed packet. It was left as it is; please choose the file your supervisee or supervisor sent.</source>
        <translation>{file} ist kein versiegeltes Paket. Die Datei blieb, wie sie ist; bitte wählen Sie die Datei, die Ihnen geschickt wurde.</translation>
    </message>
    <message>
        <source>This file is not a sealed packet. It was left as it is; please choose the file your supervisee or supervisor sent.</source>
        <translation>Diese Datei ist kein versiegeltes Paket. Sie blieb, wie sie ist; bitte wählen Sie die Datei, die Ihnen geschickt wurde.</translation>
    </message>
    <message>
        <source>The packet is damaged or was cut short on its way. Nothing was taken in; please ask for it to be sent once more.</source>
        <translation>Das Paket ist beschädigt oder kam unvollständig an. Nichts wurde übernommen; bitte lassen Sie es noch einmal schicken.</translation>
    </message>
    <message>
        <source>This passphrase does not open the packet. Nothing was changed; please compare each word with what you were told, and try again.</source>
        <translation>Diese Passphrase öffnet das Paket nicht. Nichts wurde geändert; bitte vergleichen Sie jedes Wort mit dem, was Ihnen gesagt wurde, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This packet opens with a passphrase in words. Ask the person who sealed it, by telephone rather than by e-mail.</source>
        <translation>Dieses Paket öffnet sich mit einer Passphrase aus Wörtern. Fragen Sie, wer es versiegelt hat, lieber am Telefon als per E-Mail.</translation>
    </message>
    <message>
        <source>This packet was sealed for somebody else’s key or in another way, so it cannot be opened here. Please ask for one that is sealed for you.</source>
        <translation>Dieses Paket wurde für einen anderen Schlüssel oder auf andere Weise versiegelt und lässt sich hier nicht öffnen. Bitte fragen Sie nach einem, das für Sie versiegelt ist.</translation>
    </message>
    <message>
        <source>Opening this packet would keep the computer busy for too long; Stance does not seal so. It was not opened; please ask who sent it.</source>
        <translation>Dieses Paket zu öffnen würde den Computer zu lange beschäftigen; so versiegelt Stance nicht. Es wurde nicht geöffnet; bitte fragen Sie nach, wer es geschickt hat.</translation>
    </message>
    <message>
        <source>{file} is larger than a packet can be. It was not read; please ask who sent it.</source>
        <translation>{file} ist größer, als ein Paket sein kann. Die Datei wurde nicht gelesen; bitte fragen Sie nach, wer sie geschickt hat.</translation>
    </message>
    <message>
        <source>This file is larger than a packet can be. It was not read; please ask who sent it.</source>
        <translation>Diese Datei ist größer, als ein Paket sein kann. Sie wurde nicht gelesen; bitte fragen Sie nach, wer sie geschickt hat.</translation>
    </message>
    <message>
        <source>This packet was made by a newer version of Stance. It was left as it is; please update Stance to open it.</source>
        <translation>Dieses Paket stammt aus einer neueren Version von Stance. Es blieb, wie es ist; bitte aktualisieren Sie Stance, um es zu öffnen.</translation>
    </message>
    <message>
        <source>What is inside this packet cannot be read ({where}). Nothing was taken in; please ask for it to be sent once more.</source>
        <translation>Der Inhalt dieses Pakets lässt sich nicht lesen ({where}). Nichts wurde übernommen; bitte lassen Sie es noch einmal schicken.</translation>
    </message>
    <message>
        <source>What is inside this packet cannot be read. Nothing was taken in; please ask for it to be sent once more.</source>
        <translation>Der Inhalt dieses Pakets lässt sich nicht lesen. Nichts wurde übernommen; bitte lassen Sie es noch einmal schicken.</translation>
    </message>
    <message>
        <source>A part of this packet is called “{part}”, which could lead outside of it. Nothing was unpacked; please ask who sent it.</source>
        <translation>Ein Teil dieses Pakets heißt „{part}“ und könnte damit aus ihm hinausführen. Nichts wurde ausgepackt; bitte fragen Sie nach, wer es geschickt hat.</translation>
    </message>
    <message>
        <source>A part of this packet has a name that could lead outside of it. Nothing was unpacked; please ask who sent it.</source>
        <translation>Ein Teil dieses Pakets hat einen Namen, der aus ihm hinausführen könnte. Nichts wurde ausgepackt; bitte fragen Sie nach, wer es geschickt hat.</translation>
    </message>
    <message>
        <source>The part “{part}” is in this packet twice, so it is not clear which is meant. Nothing was taken in; please ask for it once more.</source>
        <translation>Der Teil „{part}“ ist in diesem Paket doppelt, es ist also nicht klar, welcher gilt. Nichts wurde übernommen; bitte lassen Sie es noch einmal schicken.</translation>
    </message>
    <message>
        <source>A part is in this packet twice, so it is not clear which is meant. Nothing was taken in; please ask for it once more.</source>
        <translation>Ein Teil ist in diesem Paket doppelt, es ist also nicht klar, welcher gilt. Nichts wurde übernommen; bitte lassen Sie es noch einmal schicken.</translation>
    </message>
    <message>
        <source>This packet would unpack to far more than it seems. It was not unpacked; please ask who sent it.</source>
        <translation>Dieses Paket würde beim Auspacken viel größer, als es aussieht. Es wurde nicht ausgepackt; bitte fragen Sie nach, wer es geschickt hat.</translation>
    </message>
    <message>
        <source>Missing from this packet: {parts}. Nothing was taken in; please ask for it to be sent once more.</source>
        <translation>In diesem Paket fehlt: {parts}. Nichts wurde übernommen; bitte lassen Sie es noch einmal schicken.</translation>
    </message>
    <message>
        <source>A part of this packet is missing. Nothing was taken in; please ask for it to be sent once more.</source>
        <translation>In diesem Paket fehlt ein Teil. Nichts wurde übernommen; bitte lassen Sie es noch einmal schicken.</translation>
    </message>
    <message>
        <source>Altered since this packet was made: {parts}. Nothing was taken in; please ask for it to be sent once more.</source>
        <translation>Seit dieses Paket gepackt wurde, verändert: {parts}. Nichts wurde übernommen; bitte lassen Sie es noch einmal schicken.</translation>
    </message>
    <message>
        <source>A part of this packet was altered since it was made. Nothing was taken in; please ask for it to be sent once more.</source>
        <translation>Ein Teil dieses Pakets wurde verändert, seit es gepackt wurde. Nichts wurde übernommen; bitte lassen Sie es noch einmal schicken.</translation>
    </message>
    <message>
        <source>This is a reply from a supervisor, not a packet. Open it in the journal that the packet came from.</source>
        <translation>Das ist eine Antwort aus der Supervision, kein Paket. Öffnen Sie sie in dem Journal, aus dem das Paket kam.</translation>
    </message>
    <message>
        <source>This is a packet, not a reply. Open it to read it; nothing was merged.</source>
        <translation>Das ist ein Paket, keine Antwort. Öffnen Sie es, um es zu lesen; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This reply belongs to a packet that did not come from this journal. Nothing was merged.</source>
        <translation>Diese Antwort gehört zu einem Paket, das nicht aus diesem Journal stammt. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This reply speaks of a session that was not in the packet. Nothing was merged; please ask your supervisor to send it once more.</source>
        <translation>Diese Antwort spricht von einer Sitzung, die nicht im Paket war. Nichts wurde übernommen; bitte lassen Sie sie noch einmal schicken.</translation>
    </message>
    <message>
        <source>No packet has left this journal yet, so there is nothing a reply could belong to. Nothing was merged.</source>
        <translation>Aus diesem Journal ging noch kein Paket hinaus, zu dem eine Antwort gehören könnte. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>There is nothing to return yet. Write a note or a letter, or place a session first.</source>
        <translation>Es gibt noch nichts zurückzugeben. Schreiben Sie zuerst eine Notiz oder einen Brief, oder ordnen Sie eine Sitzung ein.</translation>
    </message>
    <message>
        <source>This is not a secret age key. It begins with AGE-SECRET-KEY-1; please look at the file once more.</source>
        <translation>Das ist kein geheimer age-Schlüssel. Er beginnt mit AGE-SECRET-KEY-1; bitte sehen Sie die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>No session is chosen. Choose one or more for the packet; those in the bin cannot go.</source>
        <translation>Keine Sitzung ist gewählt. Wählen Sie eine oder mehrere für das Paket; die im Papierkorb können nicht mit.</translation>
    </message>
    <message>
        <source>A packet holds up to {most} sessions; {count} are chosen. Please choose fewer.</source>
        <translation>Ein Paket fasst bis zu {most} Sitzungen; gewählt sind {count}. Bitte wählen Sie weniger.</translation>
    </message>
    <message>
        <source>A packet cannot hold so many sessions. Please choose fewer.</source>
        <translation>So viele Sitzungen fasst ein Paket nicht. Bitte wählen Sie weniger.</translation>
    </message>
    <message>
        <source>Say in a few words what the packet is for. It goes along, so that it is kept no longer than that.</source>
        <translation>Sagen Sie in wenigen Worten, wofür das Paket ist. Das geht mit, damit es nicht länger als nötig aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The day to delete the packet by is past. Please choose a later one.</source>
        <translation>Der Tag, bis zu dem das Paket gelöscht sein soll, ist vorbei. Bitte wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Codes and days go as they are only once you have confirmed it twice, for clients who agreed to it. Nothing was sealed.</source>
        <translation>Kürzel und Tage gehen erst unverändert mit, wenn Sie es zweimal bestätigt haben, für Personen, die damit einverstanden sind. Nichts wurde versiegelt.</translation>
    </message>
    <message>
        <source>Please answer first: could a colleague in your town recognise them? Nothing was sealed.</source>
        <translation>Bitte beantworten Sie zuerst: Könnte jemand aus Ihrem Kollegenkreis am Ort sie erkennen? Nichts wurde versiegelt.</translation>
    </message>
    <message>
        <source>This is not an age public key. It begins with age1 and has no blanks; please paste it once more.</source>
        <translation>Das ist kein öffentlicher age-Schlüssel. Er beginnt mit age1 und hat keine Leerzeichen; bitte fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This is a secret key; it opens packets and must stay with its owner. Ask for the public key, which begins with age1.</source>
        <translation>Das ist ein geheimer Schlüssel; er öffnet Pakete und bleibt bei der Person, der er gehört. Fragen Sie nach dem öffentlichen, er beginnt mit age1.</translation>
    </message>
    <message>
        <source>Say whose packet this is: initials or a word, not a name. It keeps each supervisee apart.</source>
        <translation>Sagen Sie, von wem dieses Paket ist: Initialen oder ein Wort, kein Name. So bleibt alles getrennt.</translation>
    </message>
    <message>
        <source>This packet is kept with {kept} already. It was left there.</source>
        <translation>Dieses Paket wird schon bei {kept} aufbewahrt. Es blieb dort.</translation>
    </message>
    <message>
        <source>This packet is kept with somebody else already. It was left there.</source>
        <translation>Dieses Paket wird schon bei jemand anderem aufbewahrt. Es blieb dort.</translation>
    </message>
    <message>
        <source>This packet is no longer here. Open the file once more to read it.</source>
        <translation>Dieses Paket ist nicht mehr hier. Öffnen Sie die Datei noch einmal, um es zu lesen.</translation>
    </message>
    <message>
        <source>This packet is not in the list of those that left.</source>
        <translation>Dieses Paket steht nicht in der Liste der hinausgegangenen.</translation>
    </message>
    <message>
        <source>This note is no longer here.</source>
        <translation>Diese Notiz ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This session is not in the packet.</source>
        <translation>Diese Sitzung ist nicht in dem Paket.</translation>
    </message>
</context>
<context>
    <name>PacketBuildPage</name>
    <message>
        <source>Build a packet</source>
        <translation>Ein Paket packen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Seal the packet…</source>
        <translation>Paket versiegeln…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s); nothing leaves before you seal it</source>
        <translation>
            <numerusform>%Ln Sitzung; nichts geht hinaus, bevor Sie es versiegeln</numerusform>
            <numerusform>%Ln Sitzungen; nichts geht hinaus, bevor Sie es versiegeln</numerusform>
        </translation>
    </message>
    <message>
        <source>packet</source>
        <translation>paket</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird versiegelt…</translation>
    </message>
    <message>
        <source>The packet is sealed</source>
        <translation>Das Paket ist versiegelt</translation>
    </message>
</context>
<context>
    <name>PacketDoor</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <source>It is sealed with a passphrase, told to you by the one who sent it.</source>
        <translation>Es ist mit einer Passphrase versiegelt; wer es geschickt hat, sagt sie Ihnen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Open my journal first</source>
        <translation>Zuerst mein Journal öffnen</translation>
    </message>
    <message>
        <source>This file is sealed to the key of a journal. Once that journal is open, the file opens in it.</source>
        <translation>Diese Datei ist für den Schlüssel zu einem Journal versiegelt. Sobald dieses Journal offen ist, öffnet sie sich darin.</translation>
    </message>
    <message>
        <source>Passphrase of the packet, in words</source>
        <translation>Passphrase des Pakets, in Wörtern</translation>
    </message>
</context>
<context>
    <name>PacketFiles</name>
    <message>
        <source>Sealed packets (*.{1})</source>
        <translation>Versiegelte Pakete (*.{1})</translation>
    </message>
    <message>
        <source>Open a packet or a reply</source>
        <translation>Ein Paket oder eine Antwort öffnen</translation>
    </message>
    <message>
        <source>Sealed packets (*.stance-packet);;All files (*)</source>
        <translation>Versiegelte Pakete (*.stance-packet);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Die versiegelte Datei speichern</translation>
    </message>
</context>
<context>
    <name>PacketOpenPage</name>
    <message>
        <source>Whose packet it is</source>
        <translation>Von wem das Paket ist</translation>
    </message>
    <message>
        <source>Whose is it? Initials or a word</source>
        <translation>Von wem ist es? Initialen oder ein Wort</translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>It is sealed with a passphrase, told to you by the one who sent it.</source>
        <translation>Es ist mit einer Passphrase versiegelt; wer es geschickt hat, sagt sie Ihnen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Keep it in my journal</source>
        <translation>In meinem Journal behalten</translation>
    </message>
    <message>
        <source>Passphrase of the packet, in words</source>
        <translation>Passphrase des Pakets, in Wörtern</translation>
    </message>
    <message>
        <source>The packet is kept.</source>
        <translation>Das Paket ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The supervisor’s notes are taken in.</source>
        <translation>Die Notizen aus der Supervision sind übernommen.</translation>
    </message>
</context>
<context>
    <name>PacketPages</name>
    <message>
        <source>The passphrase of the last packet still stands here. Once it is passed on, the next packet can be built.</source>
        <translation>Die Passphrase des letzten Pakets steht noch hier. Ist sie weitergesagt, kann das nächste Paket zusammengestellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came home</source>
        <translation>
            <numerusform>%Ln Notiz ist angekommen</numerusform>
            <numerusform>%Ln Notizen sind angekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this reply is here already.</source>
        <translation>Alles aus dieser Antwort ist schon hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) of moments that are no longer there became notes.</source>
        <translation>
            <numerusform>%Ln Markierung zu einem Moment, den es nicht mehr gibt, wurde eine Notiz.</numerusform>
            <numerusform>%Ln Markierungen zu Momenten, die es nicht mehr gibt, wurden Notizen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketReadingPage</name>
    <message>
        <source>Delete this packet with all your notes? Nothing brings it back.</source>
        <translation>Dieses Paket mit allen Ihren Notizen löschen? Nichts bringt es zurück.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Packet from {0}</source>
        <translation>Paket von {0}</translation>
    </message>
    <message>
        <source>to be deleted by {0}</source>
        <translation>zu löschen bis {0}</translation>
    </message>
    <message>
        <source>The packet is deleted.</source>
        <translation>Das Paket ist gelöscht.</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>antwort</translation>
    </message>
    <message>
        <source>The reply is in {0}. It opens only where the packet came from.</source>
        <translation>Die Antwort liegt in {0}. Sie öffnet sich nur dort, woher das Paket kam.</translation>
    </message>
    <message>
        <source>A note in the margin was changed.</source>
        <translation>Eine Randnotiz wurde geändert.</translation>
    </message>
    <message>
        <source>A mark was set.</source>
        <translation>Eine Markierung wurde gesetzt.</translation>
    </message>
    <message>
        <source>The letter was changed.</source>
        <translation>Der Brief wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>What stands here could not be read.</source>
        <translation>Was hier steht, konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>PairsGrid</name>
    <message>
        <source>Two views</source>
        <translation>Zwei Sichtweisen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a page, an action, a client or a session</source>
        <translation>Eine Seite, einen Befehl, ein Kürzel oder eine Sitzung finden</translation>
    </message>
    <message>
        <source>Find a page, an action, a client, words…</source>
        <translation>Seite, Befehl, Kürzel oder Worte finden…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called that, and no session says it.</source>
        <translation>Nichts heißt so, und keine Sitzung sagt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>no client code</source>
        <translation>ohne Kürzel</translation>
    </message>
    <message>
        <source>no words written</source>
        <translation>ohne Text</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Personal reflective notes, not a treatment record</source>
        <translation>Persönliche Reflexionsnotizen, keine Behandlungsdokumentation</translation>
    </message>
    <message>
        <source>This journal supports your reflection. It does not assess clients, detect risk or replace supervision, professional judgement or emergency services.</source>
        <translation>Dieses Journal unterstützt Ihre Reflexion. Es beurteilt keine Klient:innen, erkennt keine Gefahren und ersetzt weder Supervision noch fachliches Urteil noch den Notruf.</translation>
    </message>
    <message>
        <source>{year} week {week}</source>
        <translation>KW {week}, {year}</translation>
    </message>
</context>
<context>
    <name>PartChips</name>
    <message>
        <source>Waiting</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Parts of supervision</source>
        <translation>Teile der Supervision</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>2  What goes along</source>
        <translation>2  Was mitgeht</translation>
    </message>
    <message>
        <source>Codes become letters, days become weeks. Placements always go; a client without consent sends nothing else.</source>
        <translation>Kürzel werden Buchstaben, Tage werden Wochen. Markierungen gehen immer mit; ohne Einverständnis geht sonst nichts.</translation>
    </message>
    <message>
        <source>Codes and days as they are, for clients who agreed to be identifiable</source>
        <translation>Kürzel und Tage unverändert, für Personen, die damit einverstanden sind, erkennbar zu sein</translation>
    </message>
    <message>
        <source>Yes, these clients agreed to it for this supervision</source>
        <translation>Ja, diese Personen sind für diese Supervision damit einverstanden</translation>
    </message>
    <message>
        <source>Yes, my supervisor is bound to secrecy as I am</source>
        <translation>Ja, meine Supervision ist so zum Schweigen verpflichtet wie ich</translation>
    </message>
</context>
<context>
    <name>PartsHeader</name>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Build a packet</source>
        <translation>Ein Paket packen</translation>
    </message>
    <message>
        <source>Write down a meeting</source>
        <translation>Treffen festhalten</translation>
    </message>
    <message>
        <source>Take in a reply…</source>
        <translation>Eine Antwort annehmen…</translation>
    </message>
    <message>
        <source>Open a packet…</source>
        <translation>Ein Paket öffnen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Return with my notes</source>
        <translation>Mit meinen Notizen zurückgeben</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Suggest one made of words</source>
        <translation>Eine aus Wörtern vorschlagen</translation>
    </message>
    <message>
        <source>Write it down and keep the paper apart from the computer, then type it below.</source>
        <translation>Schreiben Sie sie auf, bewahren Sie das Papier getrennt vom Computer auf, und tippen Sie sie dann unten ein.</translation>
    </message>
    <message>
        <source>Several words that do not belong together take far longer.</source>
        <translation>Mehrere Wörter, die nicht zusammengehören, brauchen viel länger.</translation>
    </message>
    <message>
        <source>At least {0} characters.</source>
        <translation>Mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Now the same again.</source>
        <translation>Jetzt noch einmal dieselbe.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Suggest another one</source>
        <translation>Eine andere vorschlagen</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Someone who has the file would guess it within a minute.</source>
        <translation>Wer die Datei hat, würde sie innerhalb einer Minute erraten.</translation>
    </message>
    <message>
        <source>Someone who has the file would guess it in minutes.</source>
        <translation>Wer die Datei hat, würde sie in Minuten erraten.</translation>
    </message>
    <message>
        <source>Someone who has the file would guess it in hours.</source>
        <translation>Wer die Datei hat, würde sie in Stunden erraten.</translation>
    </message>
    <message>
        <source>Someone who has the file would guess it in days.</source>
        <translation>Wer die Datei hat, würde sie in Tagen erraten.</translation>
    </message>
    <message>
        <source>Someone who has the file would need months to guess it.</source>
        <translation>Wer die Datei hat, bräuchte Monate, um sie zu erraten.</translation>
    </message>
    <message>
        <source>Someone who has the file would need years to guess it.</source>
        <translation>Wer die Datei hat, bräuchte Jahre, um sie zu erraten.</translation>
    </message>
    <message>
        <source>Someone who has the file would need centuries to guess it.</source>
        <translation>Wer die Datei hat, bräuchte Jahrhunderte, um sie zu erraten.</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>What was merged</source>
        <translation>Was zusammengeführt wurde</translation>
    </message>
    <message>
        <source>Nothing was merged into this journal.</source>
        <translation>In dieses Journal wurde nichts hereingeholt.</translation>
    </message>
    <message>
        <source>Undone: everything is as it was before the merge.</source>
        <translation>Zurückgenommen: Alles ist wie vor dem Zusammenführen.</translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n record(s) stayed as they are, since they were changed after the merge.</source>
        <translation>
            <numerusform>Zurückgenommen. %Ln Datensatz blieb, wie er ist, weil er danach geändert wurde.</numerusform>
            <numerusform>Zurückgenommen. %Ln Datensätze blieben, wie sie sind, weil sie danach geändert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · undone</source>
        <translation>{0} · zurückgenommen</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out: {0}</source>
        <translation>Herausnehmen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>taken out on {0}</source>
        <translation>herausgenommen am {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them still there</source>
        <translation>
            <numerusform>%Ln davon noch da</numerusform>
            <numerusform>%Ln davon noch da</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Bisher importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported</source>
        <translation>
            <numerusform>%Ln Sitzung importiert</numerusform>
            <numerusform>%Ln Sitzungen importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastReflections</name>
    <message>
        <source>Past reflections</source>
        <translation>Frühere Reflexionen</translation>
    </message>
    <message>
        <source>Read all in order</source>
        <translation>Alle der Reihe nach lesen</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PickPopover</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tippen grenzt die Liste ein</translation>
    </message>
    <message>
        <source>Nothing begins or goes on like that.</source>
        <translation>Nichts fängt so an oder geht so weiter.</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Two views</source>
        <translation>Zwei Sichtweisen</translation>
    </message>
    <message>
        <source>Where do you see this session?</source>
        <translation>Wo sehen Sie diese Sitzung?</translation>
    </message>
    <message>
        <source>Where they placed it</source>
        <translation>Wo diese Sitzung markiert ist</translation>
    </message>
    <message>
        <source>Place it from the words alone. Their own mark is shown afterwards; a mark made after that counts as not blind.</source>
        <translation>Ordnen Sie sie allein nach den Worten ein. Die andere Markierung wird danach gezeigt; was später gesetzt wird, gilt als nicht blind.</translation>
    </message>
    <message>
        <source>Show their mark without placing</source>
        <translation>Ohne Einordnen zeigen</translation>
    </message>
    <message>
        <source>Your mark: {0}.</source>
        <translation>Ihre Markierung: {0}.</translation>
    </message>
    <message>
        <source>Show the mark of {0}</source>
        <translation>Markierung von {0} zeigen</translation>
    </message>
    <message>
        <source>It came without words, so there is nothing to place it from.</source>
        <translation>Sie kam ohne Worte; es gibt also nichts, wonach Sie sie einordnen könnten.</translation>
    </message>
    <message>
        <source>They did not place this session.</source>
        <translation>Diese Sitzung hat keine eigene Markierung.</translation>
    </message>
    <message>
        <source>They: {0}.</source>
        <translation>Die andere Sicht: {0}.</translation>
    </message>
    <message>
        <source>You, before seeing theirs: {0}.</source>
        <translation>Ihre Sicht, bevor die andere zu sehen war: {0}.</translation>
    </message>
    <message>
        <source>You, after seeing theirs: {0}.</source>
        <translation>Ihre Sicht, als die andere schon zu sehen war: {0}.</translation>
    </message>
    <message>
        <source>where they want to be</source>
        <translation>wo sie sein wollen</translation>
    </message>
    <message>
        <source>you see them here</source>
        <translation>Ihre Sicht</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>Supervision</translation>
    </message>
</context>
<context>
    <name>PlacePopover</name>
    <message>
        <source>Draw an area, or click a quadrant.</source>
        <translation>Ziehen Sie einen Bereich auf, oder klicken Sie auf einen Quadranten.</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Noch nicht markiert</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Where things lie</source>
        <translation>Wo was liegt</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Das Journal</translation>
    </message>
    <message>
        <source>Settings of this computer, nothing about sessions</source>
        <translation>Einstellungen dieses Computers, nichts über Sitzungen</translation>
    </message>
    <message>
        <source>The log, without content</source>
        <translation>Das Protokoll, ohne Inhalt</translation>
    </message>
</context>
<context>
    <name>PlacingCard</name>
    <message>
        <source>One after the other, from your words, for as long as you like. What has no mark is in the journal all the same.</source>
        <translation>Eine nach der anderen, aus Ihren Worten, solange Sie mögen. Was keine Markierung hat, steht trotzdem im Journal.</translation>
    </message>
    <message>
        <source>Place some</source>
        <translation>Einige einordnen</translation>
    </message>
    <message>
        <source>Not this month</source>
        <translation>Diesen Monat nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) you brought along have no mark yet</source>
        <translation>
            <numerusform>%Ln mitgebrachte Sitzung hat noch keine Markierung</numerusform>
            <numerusform>%Ln mitgebrachte Sitzungen haben noch keine Markierung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacingPage</name>
    <message>
        <source>Place what you brought along</source>
        <translation>Mitgebrachtes einordnen</translation>
    </message>
    <message>
        <source>Leave it without a mark  L</source>
        <translation>Ohne Markierung lassen  L</translation>
    </message>
    <message>
        <source>Leave it without a mark</source>
        <translation>Ohne Markierung lassen</translation>
    </message>
    <message>
        <source>Skip  S</source>
        <translation>Überspringen  S</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next  Enter</source>
        <translation>Weiter  Eingabe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>No words stand here.</source>
        <translation>Hier stehen keine Worte.</translation>
    </message>
    <message>
        <source>Where did you sit?</source>
        <translation>Wo standen Sie?</translation>
    </message>
    <message>
        <source>Go on as soon as the mark stands</source>
        <translation>Weiter, sobald die Markierung steht</translation>
    </message>
    <message>
        <source>Take the last one back  Ctrl+Z</source>
        <translation>Das letzte zurücknehmen  Strg+Z</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Ein andermal weiter</translation>
    </message>
    <message>
        <source>Ask about them again</source>
        <translation>Wieder nach ihnen fragen</translation>
    </message>
    <message numerus="yes">
        <source>Read it, then mark where you sat. %n session(s) to go.</source>
        <translation>
            <numerusform>Lesen Sie, dann markieren Sie, wo Sie standen. Noch %Ln Sitzung.</numerusform>
            <numerusform>Lesen Sie, dann markieren Sie, wo Sie standen. Noch %Ln Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client code</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Nothing waits for a mark any more.</source>
        <translation>Nichts wartet mehr auf eine Markierung.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) you left without a mark.</source>
        <translation>
            <numerusform>%Ln Sitzung haben Sie ohne Markierung gelassen.</numerusform>
            <numerusform>%Ln Sitzungen haben Sie ohne Markierung gelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session you brought along has its place.</source>
        <translation>Jede mitgebrachte Sitzung hat ihren Platz.</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>Was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>Me in it</source>
        <translation>Ich dabei</translation>
    </message>
    <message>
        <source>To the journal</source>
        <translation>Zum Journal</translation>
    </message>
    <message>
        <source>All sessions without a mark are asked about again.</source>
        <translation>Nach allen Sitzungen ohne Markierung wird wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Backups that make themselves</source>
        <translation>Sicherungen, die von selbst entstehen</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Es wurde noch keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>The last one: {0}.</source>
        <translation>Die letzte: {0}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Copying the journal and looking through the copy…</source>
        <translation>Das Journal wird kopiert, und die Kopie wird durchgesehen…</translation>
    </message>
    <message>
        <source>Backed up, opened and counted: {0}.</source>
        <translation>Gesichert, geöffnet und gezählt: {0}.</translation>
    </message>
    <message>
        <source>The second folder has its copy.</source>
        <translation>Der zweite Ordner hat seine Kopie.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Eine Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>only before changes</source>
        <translation>nur vor Änderungen</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every {0} days</source>
        <translation>alle {0} Tage</translation>
    </message>
    <message>
        <source>These stay</source>
        <translation>Diese bleiben</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days whose last backup stays</source>
        <translation>Tage, deren letzte Sicherung bleibt</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Weeks whose last backup stays</source>
        <translation>Wochen, deren letzte Sicherung bleibt</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Months whose last backup stays</source>
        <translation>Monate, deren letzte Sicherung bleibt</translation>
    </message>
    <message>
        <source>Of each of the last so many days, weeks and months the last backup stays. Others go, but only those the program made of this journal itself.</source>
        <translation>Von so vielen letzten Tagen, Wochen und Monaten bleibt jeweils die letzte Sicherung. Andere gehen, aber nur solche, die das Programm selbst von diesem Journal angelegt hat.</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>A second folder, such as a stick</source>
        <translation>Ein zweiter Ordner, etwa auf einem Stick</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Zweiten Ordner wählen…</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <source>Backups are encrypted as the journal is. Each opens with the passphrase that was valid when it was made.</source>
        <translation>Sicherungen sind verschlüsselt wie das Journal. Jede öffnet sich mit der Passphrase, die galt, als sie angelegt wurde.</translation>
    </message>
    <message>
        <source>This journal is not encrypted, and neither are its backups: anyone who can read the file can read it.</source>
        <translation>Dieses Journal ist nicht verschlüsselt, und seine Sicherungen sind es auch nicht: Wer eine der Dateien lesen kann, kann alles lesen.</translation>
    </message>
    <message>
        <source>When the journal is closed or locked, or while it stays open. One is always made before an import, a merge, an erasing and a new passphrase. Each is opened and counted before it counts as made.</source>
        <translation>Wenn das Journal geschlossen oder gesperrt wird, oder während es offen bleibt. Vor einem Import, einem Zusammenführen, einem Löschen und einer neuen Passphrase entsteht immer eine. Jede wird geöffnet und gezählt, bevor sie als gemacht gilt.</translation>
    </message>
    <message>
        <source>It is not there just now, or another one of its name is. It gets its copy when it is back; the backups in the first folder are made all the same. If it is the right one after all, choose it once more.</source>
        <translation>Er ist gerade nicht da, oder es ist ein anderer gleichen Namens. Er erhält seine Kopie, sobald er wieder da ist; die Sicherungen im ersten Ordner entstehen trotzdem. Ist es doch der richtige, wählen Sie ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>PlayRow</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>a little toward {pole}</source>
        <translation>ein wenig Richtung {pole}</translation>
    </message>
    <message>
        <source>toward {pole}</source>
        <translation>Richtung {pole}</translation>
    </message>
    <message>
        <source>clearly {pole}</source>
        <translation>deutlich {pole}</translation>
    </message>
    <message>
        <source>wholly {pole}</source>
        <translation>ganz {pole}</translation>
    </message>
    <message>
        <source>in the middle between {low} and {high}</source>
        <translation>in der Mitte zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>in the middle on both axes</source>
        <translation>auf beiden Achsen in der Mitte</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
</context>
<context>
    <name>PreferenceUndo</name>
    <message>
        <source>A setting was changed.</source>
        <translation>Eine Einstellung wurde geändert.</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Prepare the conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>No client code is printed; nothing here is kept.</source>
        <translation>Kein Kürzel wird gedruckt; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Back to Referrals</source>
        <translation>Zurück zur Weitervermittlung</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>What I saw and heard</source>
        <translation>Was ich gesehen und gehört habe</translation>
    </message>
    <message>
        <source>How I want to begin</source>
        <translation>Wie ich beginnen will</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>Weitere Möglichkeiten</translation>
    </message>
    <message>
        <source>Enter my contacts</source>
        <translation>Meine Kontakte eintragen</translation>
    </message>
    <message>
        <source>Options I can offer</source>
        <translation>Was ich anbieten kann</translation>
    </message>
    <message>
        <source>Names you know and trust can stand here, from your own referral list.</source>
        <translation>Hier können Namen stehen, die Sie kennen und denen Sie vertrauen, aus Ihrer eigenen Liste.</translation>
    </message>
    <message>
        <source>It takes more than one page now. A few words less would fit on one.</source>
        <translation>Es ist jetzt mehr als eine Seite. Mit ein paar Worten weniger passt es auf eine.</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>Das Blatt ist gesichert.</translation>
    </message>
    <message>
        <source>One a line; the client chooses</source>
        <translation>Eine je Zeile; die Wahl liegt bei der Person</translation>
    </message>
</context>
<context>
    <name>PreparationSheet</name>
    <message>
        <source>Preparing a conversation</source>
        <translation>Ein Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>For my eyes only</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>What I saw and heard</source>
        <translation>Was ich gesehen und gehört habe</translation>
    </message>
    <message>
        <source>How I want to begin</source>
        <translation>Wie ich beginnen will</translation>
    </message>
    <message>
        <source>Options I can offer</source>
        <translation>Was ich anbieten kann</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>A line to say</source>
        <translation>Ein Satz dazu</translation>
    </message>
    <message>
        <source>What we agreed: who does what by when, and when I ask again</source>
        <translation>Was wir vereinbart haben: wer was bis wann tut und wann ich wieder frage</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Choose a session, and its page will stand here.</source>
        <translation>Wählen Sie eine Sitzung, dann steht ihre Seite hier.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>placed</source>
        <translation>eingeordnet</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Sessions as they would come in</source>
        <translation>Sitzungen, wie sie hereinkämen</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>PromptChips</name>
    <message>
        <source>About this place</source>
        <translation>Zu diesem Ort</translation>
    </message>
    <message>
        <source>My own questions</source>
        <translation>Eigene Fragen</translation>
    </message>
    <message>
        <source>Free writing</source>
        <translation>Freies Schreiben</translation>
    </message>
    <message>
        <source>More prompts</source>
        <translation>Mehr Fragen</translation>
    </message>
    <message>
        <source>Write own questions…</source>
        <translation>Eigene Fragen schreiben…</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>PuttingOff</name>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Heute Morgen</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Put off for an hour</source>
        <translation>Um eine Stunde verschieben</translation>
    </message>
    <message>
        <source>Put off until this evening</source>
        <translation>Auf heute Abend verschieben</translation>
    </message>
    <message>
        <source>Put off until this morning</source>
        <translation>Auf heute Morgen verschieben</translation>
    </message>
    <message>
        <source>Put off until tomorrow morning</source>
        <translation>Auf morgen früh verschieben</translation>
    </message>
</context>
<context>
    <name>QuestionButton</name>
    <message>
        <source>Put this question into the text</source>
        <translation>Diese Frage in den Text setzen</translation>
    </message>
    <message>
        <source>{0}, in the text</source>
        <translation>{0}, steht im Text</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Look at the drift</source>
        <translation>Drift ansehen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klient:innen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlung</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock the journal  (Ctrl+L)</source>
        <translation>Das Journal sperren  (Strg+L)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>What this does not reach</source>
        <translation>Was damit nicht zu erreichen ist</translation>
    </message>
    <message>
        <source>Every word goes, where you sat stays</source>
        <translation>Jedes Wort geht, wo Sie standen bleibt</translation>
    </message>
    <message>
        <source>This will go, everywhere in this journal</source>
        <translation>Das geht, überall in diesem Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with all that was written</source>
        <translation>
            <numerusform>%Ln Sitzung mit allem, was geschrieben wurde</numerusform>
            <numerusform>%Ln Sitzungen mit allem, was geschrieben wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the bin</source>
        <translation>
            <numerusform>davon %Ln im Papierkorb</numerusform>
            <numerusform>davon %Ln im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of them</source>
        <translation>
            <numerusform>%Ln frühere Fassung davon</numerusform>
            <numerusform>%Ln frühere Fassungen davon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished draft(s)</source>
        <translation>
            <numerusform>%Ln unfertiger Entwurf</numerusform>
            <numerusform>%Ln unfertige Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) with every step</source>
        <translation>
            <numerusform>%Ln Weitervermittlung mit jedem Schritt</numerusform>
            <numerusform>%Ln Weitervermittlungen mit jedem Schritt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%Ln Erinnerung</numerusform>
            <numerusform>%Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) for supervision</source>
        <translation>
            <numerusform>%Ln Anliegen für die Supervision</numerusform>
            <numerusform>%Ln Anliegen für die Supervision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to the question</source>
        <translation>
            <numerusform>%Ln Antwort auf die Frage</numerusform>
            <numerusform>%Ln Antworten auf die Frage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intention(s) before a session</source>
        <translation>
            <numerusform>%Ln Vorhaben vor einer Sitzung</numerusform>
            <numerusform>%Ln Vorhaben vor einer Sitzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier agreement(s)</source>
        <translation>
            <numerusform>%Ln frühere Vereinbarung</numerusform>
            <numerusform>%Ln frühere Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of a supervisor</source>
        <translation>
            <numerusform>%Ln Notiz aus der Supervision</numerusform>
            <numerusform>%Ln Notizen aus der Supervision</numerusform>
        </translation>
    </message>
    <message>
        <source>the code, the context, the agreement and the consent</source>
        <translation>das Kürzel, das Umfeld, die Vereinbarung und das Einverständnis</translation>
    </message>
    <message>
        <source>What was said and seen, Me in it, answers, questions, words of observations, names of moments, notes, earlier versions and drafts go.</source>
        <translation>Was gesagt und gesehen wurde, Ich dabei, Antworten, Fragen, Worte zu Beobachtungen, Namen von Momenten, Notizen, frühere Fassungen und Entwürfe gehen.</translation>
    </message>
    <message>
        <source>The context, and the words of agreement, consent, referrals and reflections go.</source>
        <translation>Das Umfeld und die Worte zu Vereinbarung, Einverständnis, Weitervermittlung und Reflexionen gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stay with date, minutes, tags and where you sat.</source>
        <translation>
            <numerusform>%Ln Sitzung bleibt mit Datum, Minuten, Schlagwörtern und wo Sie standen.</numerusform>
            <numerusform>%Ln Sitzungen bleiben mit Datum, Minuten, Schlagwörtern und wo Sie standen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a supervisor was handed in %n packet(s) is with them: ask them to delete it.</source>
        <translation>
            <numerusform>Was mit %Ln Paket in die Supervision ging, liegt dort: Bitten Sie darum, es zu löschen.</numerusform>
            <numerusform>Was mit %Ln Paketen in die Supervision ging, liegt dort: Bitten Sie darum, es zu löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code also stands in %n other text(s) of yours. They stay as they are; look for the code in the journal.</source>
        <translation>
            <numerusform>Das Kürzel steht auch in %Ln anderen Text von Ihnen. Er bleibt, wie er ist; suchen Sie das Kürzel im Journal.</numerusform>
            <numerusform>Das Kürzel steht auch in %Ln anderen Texten von Ihnen. Sie bleiben, wie sie sind; suchen Sie das Kürzel im Journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files you gave out and prints are wherever you put them.</source>
        <translation>Dateien, die Sie herausgegeben haben, und Ausdrucke liegen, wo Sie sie hingelegt haben.</translation>
    </message>
    <message>
        <source>Older backups still hold the words. They are looked for afterwards.</source>
        <translation>Ältere Sicherungen enthalten die Worte noch. Danach wird nach ihnen gesucht.</translation>
    </message>
    <message>
        <source>Older backups still hold it. They are looked for afterwards, and it can be taken out of them too.</source>
        <translation>Ältere Sicherungen enthalten es noch. Danach wird nach ihnen gesucht, und auch dort lässt es sich herausnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n closing letter(s) of a supervisor speak of several clients and stay: read there what is said of this one.</source>
        <translation>
            <numerusform>%Ln Abschlussbrief einer Supervision handelt von mehreren und bleibt: Lesen Sie dort nach, was zu diesem Kürzel gesagt ist.</numerusform>
            <numerusform>%Ln Abschlussbriefe einer Supervision handeln von mehreren und bleiben: Lesen Sie dort nach, was zu diesem Kürzel gesagt ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>This journal is open to be read only.</source>
        <translation>Dieses Journal ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Nothing to read here just now.</source>
        <translation>Hier gibt es gerade nichts zu lesen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Remove this session for good? Nothing brings it back.</source>
        <translation>Diese Sitzung endgültig entfernen? Nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>No client code</source>
        <translation>Ohne Kürzel</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>written on {0}</source>
        <translation>geschrieben am {0}</translation>
    </message>
    <message>
        <source>placed late</source>
        <translation>spät markiert</translation>
    </message>
    <message>
        <source>Nothing was written for this session.</source>
        <translation>Zu dieser Sitzung wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>Was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>Me in it</source>
        <translation>Ich dabei</translation>
    </message>
    <message>
        <source>flagged, without a question</source>
        <translation>vorgemerkt, ohne Frage</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Für die Supervision</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Stayed with me: {0}</source>
        <translation>Wirkt nach: {0}</translation>
    </message>
    <message>
        <source>Familiar ground: {0}</source>
        <translation>Vertrautes Gelände: {0}</translation>
    </message>
    <message>
        <source>How it was for me</source>
        <translation>Wie es für mich war</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Closing letter</source>
        <translation>Abschlussbrief</translation>
    </message>
    <message>
        <source>Dear …</source>
        <translation>Liebe, lieber …</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>der anderen Seite</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>Search people, purposes, words</source>
        <translation>Personen, Zwecke, Worte suchen</translation>
    </message>
    <message>
        <source>Search the received packets</source>
        <translation>In den erhaltenen Paketen suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) received, each person kept apart</source>
        <translation>
            <numerusform>%Ln Paket erhalten</numerusform>
            <numerusform>%Ln Pakete erhalten, jede Person für sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) received</source>
        <translation>
            <numerusform>%Ln Paket erhalten</numerusform>
            <numerusform>%Ln Pakete erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Packets that supervisees hand you will stand here. Open the file they sent: it can be kept here, or only read.</source>
        <translation>Hier werden die Pakete stehen, die man Ihnen zur Supervision gibt. Öffnen Sie die Datei, die Sie bekommen haben: Sie können sie hier behalten oder nur lesen.</translation>
    </message>
    <message>
        <source>Nothing here holds all of these words.</source>
        <translation>Nichts hier enthält alle diese Worte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; a few words find them.</source>
        <translation>
            <numerusform>%Ln weiteres; ein paar Worte finden es.</numerusform>
            <numerusform>%Ln weitere; ein paar Worte finden sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Einen Schlüssel machen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>delete by {0}</source>
        <translation>löschen bis {0}</translation>
    </message>
    <message>
        <source>returned on {0}</source>
        <translation>zurückgegeben am {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%Ln eingeordnet</numerusform>
            <numerusform>%Ln eingeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>noch keine Notizen</translation>
    </message>
    <message>
        <source>A key of mine</source>
        <translation>Mein Schlüssel</translation>
    </message>
    <message>
        <source>Supervisees who have your public key can seal packets to it, without a passphrase to pass on. The key that opens them stays in this journal.</source>
        <translation>Wer Ihren öffentlichen Schlüssel hat, kann Pakete dafür versiegeln, ganz ohne Passphrase. Der Schlüssel, der sie öffnet, bleibt in diesem Journal.</translation>
    </message>
    <message>
        <source>My public key</source>
        <translation>Mein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>The public key is on the clipboard.</source>
        <translation>Der öffentliche Schlüssel ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Prepare the conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Back to Referrals</source>
        <translation>Zurück zur Weitervermittlung</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was aufgefallen ist</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>no client code</source>
        <translation>ohne Kürzel</translation>
    </message>
    <message>
        <source>{0}: the record</source>
        <translation>{0}: Aufzeichnungen</translation>
    </message>
    <message>
        <source>Since {0} · {1}</source>
        <translation>Seit {0} · {1}</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>The entry it was noticed in is in the bin.</source>
        <translation>Der Eintrag, in dem es auffiel, liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The answer: {0}</source>
        <translation>Die Antwort: {0}</translation>
    </message>
    <message>
        <source>The step was not kept.</source>
        <translation>Der Schritt wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The step is taken out.</source>
        <translation>Der Schritt ist herausgenommen.</translation>
    </message>
    <message>
        <source>The step is corrected.</source>
        <translation>Der Schritt ist berichtigt.</translation>
    </message>
    <message>
        <source>The loop is open again.</source>
        <translation>Die Weitervermittlung ist wieder offen.</translation>
    </message>
    <message>
        <source>The follow-up was moved.</source>
        <translation>Die Nachfrage wurde verschoben.</translation>
    </message>
    <message>
        <source>The follow-up is added.</source>
        <translation>Die Nachfrage ist hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>RecordStep</name>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation>Was vorher hier stand</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>ohne Worte</translation>
    </message>
    <message>
        <source>Until {0}: {1}, {2} · {3}</source>
        <translation>Bis {0}: {1}, {2} · {3}</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>One page of paper for the day the passphrase is gone</source>
        <translation>Ein Blatt Papier für den Tag, an dem die Passphrase fehlt</translation>
    </message>
    <message>
        <source>Without it, nobody can bring a forgotten passphrase back, and the journal is lost with it. It takes three minutes, now or later under Settings.</source>
        <translation>Ohne dieses Blatt kann niemand eine vergessene Passphrase zurückholen, und mit ihr ist das Journal verloren. Es dauert drei Minuten, jetzt oder später unter Einstellungen.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Whoever has this page and the file can read it.</source>
        <translation>Wer dieses Blatt und die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>This page opens the journal named above when its passphrase is forgotten. Keep it where you keep what must not be lost or read by others: in a safe, with a notary, with somebody you trust; not beside the computer.</source>
        <translation>Dieses Blatt öffnet das oben genannte Journal, wenn seine Passphrase vergessen ist. Bewahren Sie es dort auf, wo liegt, was nicht verloren gehen und von anderen nicht gelesen werden darf: im Tresor, beim Notar, bei jemandem, dem Sie vertrauen; nicht neben dem Computer.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>So wird es gebraucht</translation>
    </message>
    <message>
        <source>Start Stance, choose “Use the recovery sheet…” below the passphrase, and type the 13 groups in their order. Capitals and blanks make no difference; there is no letter I, L, O or U. Each group checks itself: a mistyped one is named. Then you choose a new passphrase.</source>
        <translation>Starten Sie Stance, wählen Sie unter der Passphrase „Wiederherstellungsblatt benutzen…“, und tippen Sie die 13 Gruppen der Reihe nach. Groß und klein und Leerzeichen machen keinen Unterschied; die Buchstaben I, L, O und U kommen nicht vor. Jede Gruppe prüft sich selbst: Eine vertippte wird genannt. Dann wählen Sie eine neue Passphrase.</translation>
    </message>
    <message>
        <source>It opens this file and the backups made since its passphrase was set, and nothing else. When the passphrase is changed, this page opens the journal no more: make a new one, and destroy this one together with the backups it opens.</source>
        <translation>Es öffnet diese Datei und die Sicherungen, die gemacht wurden, seit ihre Passphrase gesetzt ist, sonst nichts. Wird die Passphrase geändert, öffnet dieses Blatt das Journal nicht mehr: Machen Sie ein neues, und vernichten Sie dieses zusammen mit den Sicherungen, die es öffnet.</translation>
    </message>
    <message>
        <source>Without Stance</source>
        <translation>Ohne Stance</translation>
    </message>
    <message>
        <source>Any program for SQLCipher 4 opens the file with this key:</source>
        <translation>Jedes Programm für SQLCipher 4 öffnet die Datei mit diesem Schlüssel:</translation>
    </message>
</context>
<context>
    <name>RecoverySection</name>
    <message>
        <source>recovery-sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Saved to {0}. This file opens your journal: print it, and delete it then, from the bin as well.</source>
        <translation>Gespeichert als {0}. Diese Datei öffnet Ihr Journal: Drucken Sie sie, und löschen Sie sie dann, auch aus dem Papierkorb.</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Act now</source>
        <translation>Jetzt handeln</translation>
    </message>
    <message>
        <source>Raise it soon</source>
        <translation>Bald ansprechen</translation>
    </message>
    <message>
        <source>Keep in view</source>
        <translation>Im Blick behalten</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Talked over in supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Raised with the client</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Options given</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Answer known</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Asked how it went</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Wants to take it up</source>
        <translation>Möchte es annehmen</translation>
    </message>
    <message>
        <source>Will think about it</source>
        <translation>Denkt darüber nach</translation>
    </message>
    <message>
        <source>Does not want it now</source>
        <translation>Möchte es jetzt nicht</translation>
    </message>
    <message>
        <source>Already has help</source>
        <translation>Hat schon Hilfe</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Have you reached someone? And are you all right yourself?</source>
        <translation>Haben Sie jemanden erreicht? Und wie geht es Ihnen selbst?</translation>
    </message>
    <message>
        <source>Write down what was said and done.</source>
        <translation>Halten Sie fest, was gesagt und getan wurde.</translation>
    </message>
    <message>
        <source>Have you planned the conversation?</source>
        <translation>Haben Sie das Gespräch geplant?</translation>
    </message>
    <message>
        <source>Raise it in the next session.</source>
        <translation>In der nächsten Sitzung ansprechen.</translation>
    </message>
    <message>
        <source>Have you taken it to supervision?</source>
        <translation>Haben Sie es in die Supervision mitgenommen?</translation>
    </message>
    <message>
        <source>How did it go? Ask the client, not the other professional.</source>
        <translation>Wie ist es gegangen? Fragen Sie die Person selbst, nicht die andere Fachperson.</translation>
    </message>
    <message>
        <source>Look at it once more: is it still there, and does it belong in supervision?</source>
        <translation>Sehen Sie noch einmal hin: Ist es noch da, und gehört es in die Supervision?</translation>
    </message>
    <message>
        <source>Am I the right one to help with this, or would someone else serve them better?</source>
        <translation>Bin ich dafür die passende Hilfe, oder wäre der Person mit jemand anderem mehr geholfen?</translation>
    </message>
    <message>
        <source>You have ticked this three times since {since}. Bring it to supervision?</source>
        <translation>Das haben Sie seit {since} dreimal angekreuzt. In die Supervision mitnehmen?</translation>
    </message>
    <message>
        <source>A follow-up you planned</source>
        <translation>Eine Nachfrage, die Sie geplant haben</translation>
    </message>
    <message>
        <source>Is this still the agreement you made?</source>
        <translation>Ist das noch die Vereinbarung, die Sie getroffen haben?</translation>
    </message>
    <message>
        <source>Decide whether these notes are still to be kept.</source>
        <translation>Entscheiden Sie, ob diese Notizen weiter aufbewahrt werden sollen.</translation>
    </message>
    <message>
        <source>When was your last supervision?</source>
        <translation>Wann war Ihre letzte Supervision?</translation>
    </message>
    <message>
        <source>Are your emergency contacts and your referral list still right?</source>
        <translation>Stimmen Ihre Notfallkontakte und Ihre Adressen zur Weitervermittlung noch?</translation>
    </message>
    <message>
        <source>A packet was to be deleted by this day. Is it?</source>
        <translation>Bis zu diesem Tag sollte ein Paket gelöscht sein. Ist es das?</translation>
    </message>
    <message>
        <source>A date you asked for</source>
        <translation>Ein Termin, um den Sie gebeten haben</translation>
    </message>
    <message>
        <source>A follow-up you planned is due</source>
        <translation>Eine geplante Nachfrage ist fällig</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nicht vereinbart</translation>
    </message>
    <message>
        <source>Anonymised only</source>
        <translation>Nur anonymisiert</translation>
    </message>
    <message>
        <source>Identifiable</source>
        <translation>Identifizierbar</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Zu zweit</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>In der Gruppe</translation>
    </message>
    <message>
        <source>Among peers</source>
        <translation>Kollegial</translation>
    </message>
    <message>
        <source>Is there a backup of what you wrote lately?</source>
        <translation>Gibt es eine Sicherung dessen, was Sie zuletzt geschrieben haben?</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlung</translation>
    </message>
    <message>
        <source>Note an observation</source>
        <translation>Beobachtung notieren</translation>
    </message>
    <message>
        <source>The step was not kept.</source>
        <translation>Der Schritt wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The observation was not kept.</source>
        <translation>Die Beobachtung wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Open referrals will stand here</source>
        <translation>Hier stehen offene Weitervermittlungen</translation>
    </message>
    <message>
        <source>When you tick an observation while writing up a session, or note one here, it will stand here with what is next: supervision, the conversation with the client, the options you gave, and what came of them. That nothing stands here says nothing about how anyone is.</source>
        <translation>Wenn Sie beim Festhalten einer Sitzung eine Beobachtung ankreuzen oder hier eine notieren, steht sie hier mit dem, was als Nächstes kommt: Supervision, das Gespräch mit der Person, die Möglichkeiten, die Sie genannt haben, und was daraus wurde. Dass hier nichts steht, sagt nichts darüber, wie es jemandem geht.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) open</source>
        <translation>
            <numerusform>%Ln Weitervermittlung offen</numerusform>
            <numerusform>%Ln Weitervermittlungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a client code</source>
        <translation>Kürzel suchen</translation>
    </message>
    <message>
        <source>No referral of such a client code is written down.</source>
        <translation>Zu einem solchen Kürzel ist keine Weitervermittlung festgehalten.</translation>
    </message>
    <message>
        <source>The observation is saved.</source>
        <translation>Die Beobachtung ist gespeichert.</translation>
    </message>
    <message>
        <source>The reminder is added.</source>
        <translation>Die Erinnerung ist hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Yes, this is where</source>
        <translation>Ja, genau dort</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Etwas ändern</translation>
    </message>
    <message>
        <source>Take to supervision</source>
        <translation>In die Supervision</translation>
    </message>
    <message>
        <source>Depends on the client</source>
        <translation>Je nach Person</translation>
    </message>
    <message>
        <source>asked by a notice</source>
        <translation>gefragt durch einen Hinweis</translation>
    </message>
    <message>
        <source>asked by the rhythm you set</source>
        <translation>gefragt in Ihrem Rhythmus</translation>
    </message>
    <message>
        <source>asked by yourself</source>
        <translation>von Ihnen selbst gefragt</translation>
    </message>
    <message>
        <source>You have not answered this yet.</source>
        <translation>Darauf haben Sie noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Your last reflection on this was today.</source>
        <translation>Ihre letzte Reflexion dazu war heute.</translation>
    </message>
    <message>
        <source>Your last reflection on this was yesterday.</source>
        <translation>Ihre letzte Reflexion dazu war gestern.</translation>
    </message>
    <message numerus="yes">
        <source>Your last reflection on this was %n day(s) ago.</source>
        <translation>
            <numerusform>Ihre letzte Reflexion dazu war vor %Ln Tag.</numerusform>
            <numerusform>Ihre letzte Reflexion dazu war vor %Ln Tagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reflections</name>
    <message>
        <source>Personal reflective notes</source>
        <translation>Persönliche Reflexionsnotizen</translation>
    </message>
    <message>
        <source>What I said about where I stand</source>
        <translation>Was ich dazu sagte, wo ich stehe</translation>
    </message>
    <message>
        <source>the last ones on average: {0}</source>
        <translation>die letzten im Mittel: {0}</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>What I said about where I stand</source>
        <translation>Was ich dazu sagte, wo ich stehe</translation>
    </message>
    <message>
        <source>Back to Drift</source>
        <translation>Zurück zu Drift</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>When you answer the question on the Drift page, your words are kept with what was shown. Here they stand one after the other, to be read over the years.</source>
        <translation>Wenn Sie die Frage auf der Seite Drift beantworten, werden Ihre Worte mit dem aufbewahrt, was zu sehen war. Hier stehen sie nacheinander, um über die Jahre gelesen zu werden.</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation>
            <numerusform>%Ln Reflexion</numerusform>
            <numerusform>%Ln Reflexionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Zu {0} gehen</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>What cannot be read</source>
        <translation>Was sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; copying takes them.</source>
        <translation>
            <numerusform>%Ln weiterer steht hier nicht; beim Kopieren kommt er mit.</numerusform>
            <numerusform>%Ln weitere stehen hier nicht; beim Kopieren kommen sie mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not imported</source>
        <translation>
            <numerusform>%Ln Datensatz wird nicht importiert</numerusform>
            <numerusform>%Ln Datensätze werden nicht importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RememberCard</name>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Open the journal without asking when the program starts</source>
        <translation>Das Journal beim Start des Programms ohne Nachfrage öffnen</translation>
    </message>
    <message>
        <source>The key is kept in the keyring of this system: whoever is logged in as you can then open the journal. After a lock the passphrase is asked for all the same.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Systems: Wer unter Ihrem Namen angemeldet ist, kann das Journal dann öffnen. Nach einem Sperren wird trotzdem nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>The keyring could not be asked to forget the key. Please remove “Stance journal” there by hand.</source>
        <translation>Der Schlüsselbund ließ sich nicht bitten, den Schlüssel zu vergessen. Bitte entfernen Sie „Stance journal“ dort von Hand.</translation>
    </message>
</context>
<context>
    <name>ReminderAbout</name>
    <message>
        <source>Show the referral</source>
        <translation>Zur Weitervermittlung</translation>
    </message>
    <message>
        <source>Go to Supervision</source>
        <translation>Zur Supervision</translation>
    </message>
    <message>
        <source>Show my contacts</source>
        <translation>Zu meinen Kontakten</translation>
    </message>
    <message>
        <source>Go to backups</source>
        <translation>Zu den Sicherungen</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Zur Person</translation>
    </message>
</context>
<context>
    <name>ReminderAnswers</name>
    <message>
        <source>Noted as done.</source>
        <translation>Als erledigt festgehalten.</translation>
    </message>
    <message>
        <source>Put off until {0}.</source>
        <translation>Verschoben bis {0}.</translation>
    </message>
    <message>
        <source>Noted as not needed.</source>
        <translation>Als nicht nötig festgehalten.</translation>
    </message>
</context>
<context>
    <name>ReminderEdit</name>
    <message>
        <source>Remind me of</source>
        <translation>Erinnern an</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the day of the reminder.</source>
        <translation>Wählen Sie den Tag der Erinnerung.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Put off: {0}</source>
        <translation>Verschoben: {0}</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Ist geschehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later, or not needed</source>
        <translation>Später, oder nicht nötig</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>A short reason</source>
        <translation>Ein kurzer Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Why later? A few words</source>
        <translation>Warum später? Ein paar Worte</translation>
    </message>
    <message>
        <source>Why not needed? A few words</source>
        <translation>Warum nicht nötig? Ein paar Worte</translation>
    </message>
    <message numerus="yes">
        <source>Put off for %n day(s)</source>
        <translation>
            <numerusform>Um %Ln Tag verschieben</numerusform>
            <numerusform>Um %Ln Tage verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>Es ist nicht nötig</translation>
    </message>
    <message>
        <source>A few words on why are needed; you will read them later.</source>
        <translation>Hier braucht es ein paar Worte zum Grund; Sie werden sie später lesen.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation>heute, {0}</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Ask for a backup</source>
        <translation>Nach einer Sicherung fragen</translation>
    </message>
    <message>
        <source>Backup: {0}</source>
        <translation>Sicherung: {0}</translation>
    </message>
    <message>
        <source>Ask whether my contacts are still right</source>
        <translation>Fragen, ob meine Kontakte noch stimmen</translation>
    </message>
    <message>
        <source>Contacts: {0}</source>
        <translation>Kontakte: {0}</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>Alle Erinnerungen</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>Meine Kontakte</translation>
    </message>
    <message>
        <source>Shall this computer tell you when something falls due?</source>
        <translation>Soll dieser Computer Ihnen sagen, wenn etwas fällig wird?</translation>
    </message>
    <message>
        <source>Yes, tell me</source>
        <translation>Ja, bitte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No, do not tell me</source>
        <translation>Nein, nichts sagen</translation>
    </message>
    <message>
        <source>While the program runs, also while it is locked, and once for each. It says no more than “{0}”.</source>
        <translation>Solange das Programm läuft, auch wenn es gesperrt ist, und für jede Erinnerung einmal. Es sagt nicht mehr als „{0}“.</translation>
    </message>
    <message>
        <source>This desktop has no place for messages of programs.</source>
        <translation>Dieser Desktop hat keinen Platz für Meldungen von Programmen.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet the whole day on</source>
        <translation>Den ganzen Tag Ruhe am</translation>
    </message>
    <message>
        <source>every {0} days</source>
        <translation>alle {0} Tage</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Demnächst</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%Ln fällig</numerusform>
            <numerusform>%Ln fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due right now.</source>
        <translation>Gerade ist nichts fällig.</translation>
    </message>
    <message>
        <source>Dates you ask for will stand here, and the follow-ups of referrals.</source>
        <translation>Hier werden Termine stehen, um die Sie bitten, und Nachfragen zu Weitervermittlungen.</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>Alle Erinnerungen</translation>
    </message>
    <message>
        <source>What is due stands with its referral.</source>
        <translation>Was fällig ist, steht bei seiner Weitervermittlung.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Für einen Kalender speichern…</translation>
    </message>
    <message>
        <source>Nothing is due right now.</source>
        <translation>Gerade ist nichts fällig.</translation>
    </message>
    <message>
        <source>Dates you ask for will stand here, and the follow-ups of referrals.</source>
        <translation>Hier stehen die Termine, um die Sie bitten, und die Nachfragen aus Weitervermittlungen.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation>Eine eigene</translation>
    </message>
    <message>
        <source>How you are reminded</source>
        <translation>Wie Sie erinnert werden</translation>
    </message>
    <message>
        <source>A file for your calendar holds the dates and the same neutral sentence for each, no code and no words. Saved again, it brings the calendar up to date.</source>
        <translation>Eine Datei für Ihren Kalender enthält die Termine und zu jedem denselben neutralen Satz, kein Kürzel und keine Worte. Noch einmal gesichert, bringt sie den Kalender auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Messages of this computer, quiet hours and rhythms are set in Settings.</source>
        <translation>Meldungen dieses Computers, Ruhezeiten und Abstände stellen Sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%Ln fällig</numerusform>
            <numerusform>%Ln fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder was deleted.</source>
        <translation>Die Erinnerung wurde gelöscht.</translation>
    </message>
    <message>
        <source>stance-reminders</source>
        <translation>stance-erinnerungen</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0} to {1}.</source>
        <translation>{0} in {1} gespeichert.</translation>
    </message>
    <message>
        <source>The reminder is added.</source>
        <translation>Die Erinnerung ist hinzugefügt.</translation>
    </message>
    <message>
        <source>The reminder was changed.</source>
        <translation>Die Erinnerung wurde geändert.</translation>
    </message>
</context>
<context>
    <name>RemoveCard</name>
    <message>
        <source>Turn encryption off</source>
        <translation>Verschlüsselung aufheben</translation>
    </message>
    <message>
        <source>Anyone who can read the file, on this computer, a stick or in a synced folder, can then read every word in it. There is nothing to lock any more. Backups made before stay encrypted with the passphrase they have.</source>
        <translation>Wer die Datei lesen kann, auf diesem Computer, einem Stick oder in einem abgeglichenen Ordner, kann dann jedes Wort darin lesen. Zu sperren gibt es nichts mehr. Frühere Sicherungen bleiben mit ihrer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>I want my journal to be readable without a passphrase</source>
        <translation>Ich möchte, dass mein Journal ohne Passphrase lesbar ist</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Die Passphrase</translation>
    </message>
    <message>
        <source>Turn encryption off…</source>
        <translation>Verschlüsselung aufheben…</translation>
    </message>
    <message>
        <source>From then on nothing protects the journal but access to the file itself.</source>
        <translation>Von da an schützt das Journal nichts als der Zugang zur Datei selbst.</translation>
    </message>
    <message>
        <source>Write it unencrypted</source>
        <translation>Unverschlüsselt schreiben</translation>
    </message>
    <message>
        <source>Leave it encrypted</source>
        <translation>Verschlüsselt lassen</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Place some now</source>
        <translation>Jetzt einige einordnen</translation>
    </message>
    <message>
        <source>See the journal</source>
        <translation>Zum Journal</translation>
    </message>
    <message>
        <source>Take it all out again</source>
        <translation>Alles wieder herausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation>
            <numerusform>%Ln Sitzung gelesen</numerusform>
            <numerusform>%Ln Sitzungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) came along: client codes, roles and the like.</source>
        <translation>
            <numerusform>%Ln anderer Datensatz kam mit: Kürzel, Rollen und dergleichen.</numerusform>
            <numerusform>%Ln andere Datensätze kamen mit: Kürzel, Rollen und dergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that cannot be read stayed out.</source>
        <translation>
            <numerusform>%Ln nicht lesbarer Wert blieb draußen.</numerusform>
            <numerusform>%Ln nicht lesbare Werte blieben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported</source>
        <translation>
            <numerusform>%Ln Sitzung importiert</numerusform>
            <numerusform>%Ln Sitzungen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%Ln importiert</numerusform>
            <numerusform>%Ln importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>For my supervisor</source>
        <translation>Für meine Supervision</translation>
    </message>
    <message>
        <source>With client codes</source>
        <translation>Mit Kürzeln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>Zahlen als CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>They go as you wrote them.</source>
        <translation>Sie gehen mit, wie Sie sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Letters stand in the place of client codes, weeks in the place of days.</source>
        <translation>Anstelle der Kürzel stehen Buchstaben, anstelle der Tage Wochen.</translation>
    </message>
    <message>
        <source>With the days. Client codes only where you tick them.</source>
        <translation>Mit den Tagen. Kürzel nur, wenn Sie sie ankreuzen.</translation>
    </message>
    <message>
        <source>For whom (may stay empty)</source>
        <translation>Für wen (kann leer bleiben)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Kept in the list of what left this journal, not printed.</source>
        <translation>Steht in der Liste dessen, was dieses Journal verlassen hat, und wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>Reflections that go along</source>
        <translation>Reflexionen, die mitgehen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All reflections</source>
        <translation>Alle Reflexionen</translation>
    </message>
    <message>
        <source>No reflection</source>
        <translation>Keine Reflexion</translation>
    </message>
    <message>
        <source>They go as you wrote them, but for client codes: those are replaced, unless they are of one letter.</source>
        <translation>Sie gehen mit, wie Sie sie geschrieben haben, bis auf Kürzel: Diese werden ersetzt, außer sie haben nur einen Buchstaben.</translation>
    </message>
    <message>
        <source>A role or initials</source>
        <translation>Eine Rolle oder Initialen</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>For your role and place nothing can be proposed here. Where you work can be said in the settings.</source>
        <translation>Für Ihre Rolle und Ihren Ort lässt sich hier nichts vorschlagen. Wo Sie arbeiten, können Sie in den Einstellungen angeben.</translation>
    </message>
    <message>
        <source>The law or your professional body may set a period of its own: please ask them.</source>
        <translation>Das Gesetz oder Ihr Berufsverband kann eine eigene Frist vorgeben: Bitte erkundigen Sie sich dort.</translation>
    </message>
    <message>
        <source>Only a proposal, by role and place: ten years after the end are named for the record of a treatment. Whether these notes are part of one is yours to say.</source>
        <translation>Nur ein Vorschlag nach Rolle und Ort: Für die Akte einer Behandlung werden zehn Jahre nach dem Ende genannt. Ob diese Notizen zu einer gehören, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Only a proposal, by role and place: practices name three to seven years after the end. Ask your professional body, and tell clients beforehand.</source>
        <translation>Nur ein Vorschlag nach Rolle und Ort: Praxen nennen drei bis sieben Jahre nach dem Ende. Fragen Sie Ihren Berufsverband, und sagen Sie es Ihren Klient:innen vorher.</translation>
    </message>
    <message>
        <source>Only a proposal, by role and place: seven years after the last service are often named, or three after coming of age where that is later. A state may say otherwise.</source>
        <translation>Nur ein Vorschlag nach Rolle und Ort: Oft werden sieben Jahre nach der letzten Leistung genannt, oder drei nach der Volljährigkeit, falls das später ist. Ein Bundesstaat kann anderes bestimmen.</translation>
    </message>
    <message>
        <source>Only a proposal, by role: twelve to twenty-four months after the end, as long as you need them for your work. You decide.</source>
        <translation>Nur ein Vorschlag nach der Rolle: zwölf bis vierundzwanzig Monate nach dem Ende, so lange Sie sie für Ihre Arbeit brauchen. Sie entscheiden.</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>The question, and supervision</source>
        <translation>Die Frage, und Supervision</translation>
    </message>
    <message>
        <source>“Is this where I want to be?” is asked when the marks have moved clearly, and besides that:</source>
        <translation>„Ist das der Ort, an dem ich sein will?“ wird gefragt, wenn sich die Markierungen klar bewegt haben, und außerdem:</translation>
    </message>
    <message>
        <source>Ask the question: {0}</source>
        <translation>Die Frage stellen: {0}</translation>
    </message>
    <message>
        <source>Remind me of supervision</source>
        <translation>An Supervision erinnern</translation>
    </message>
    <message>
        <source>Supervision: {0}</source>
        <translation>Supervision: {0}</translation>
    </message>
    <message>
        <source>Offer three old sessions to place again</source>
        <translation>Drei frühere Sitzungen zum nochmaligen Markieren anbieten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>twice a year</source>
        <translation>zweimal im Jahr</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>einmal im Jahr</translation>
    </message>
    <message>
        <source>Old sessions: {0}</source>
        <translation>Frühere Sitzungen: {0}</translation>
    </message>
    <message>
        <source>every {0} days</source>
        <translation>alle {0} Tage</translation>
    </message>
    <message>
        <source>not by the calendar</source>
        <translation>nicht nach Kalender</translation>
    </message>
</context>
<context>
    <name>RoleBlock</name>
    <message>
        <source>Name of this role</source>
        <translation>Name dieser Rolle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing is said yet about where I want to be.</source>
        <translation>Es ist noch nicht gesagt, wo ich sein will.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Say where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Where I want to be as {0}</source>
        <translation>Wo ich sein will: {0}</translation>
    </message>
    <message>
        <source>Remove the role {0}</source>
        <translation>Die Rolle {0} entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%Ln frühere Angabe</numerusform>
            <numerusform>%Ln frühere Angaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleStep</name>
    <message>
        <source>A journal for people who sit with other people</source>
        <translation>Ein Journal für Menschen, die mit Menschen arbeiten</translation>
    </message>
    <message>
        <source>After a session you write a few sentences and mark where you sat. Everything stays in one file on this computer; the program has no network code.</source>
        <translation>Nach einer Sitzung schreiben Sie ein paar Sätze und markieren, wo Sie standen. Alles bleibt in einer Datei auf diesem Computer; das Programm hat keinen Netzwerkcode.</translation>
    </message>
    <message>
        <source>The role you log most</source>
        <translation>Die Rolle, die Sie am häufigsten festhalten</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>In my own words:</source>
        <translation>In eigenen Worten:</translation>
    </message>
    <message>
        <source>My role in my own words</source>
        <translation>Meine Rolle in eigenen Worten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>For example counsellor, mentor, mediator</source>
        <translation>Zum Beispiel Beratung, Mentoring, Mediation</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message>
        <source>Roles, and where I want to be in each</source>
        <translation>Rollen, und wo ich in jeder sein will</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Add the role {0}</source>
        <translation>Die Rolle {0} hinzufügen</translation>
    </message>
    <message>
        <source>A role in my own words</source>
        <translation>Eine Rolle in eigenen Worten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this role</source>
        <translation>Diese Rolle hinzufügen</translation>
    </message>
    <message>
        <source>A role in my own words, for example mediator</source>
        <translation>Rolle in eigenen Worten, etwa Mediation</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>This is a sample journal. All of it is invented: look around, change what you like.</source>
        <translation>Dies ist ein Beispieljournal. Alles darin ist erfunden: Sehen Sie sich um, ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>Begin my own journal</source>
        <translation>Mein eigenes Journal beginnen</translation>
    </message>
    <message>
        <source>Back to my journal</source>
        <translation>Zurück zu meinem Journal</translation>
    </message>
</context>
<context>
    <name>SaveBackup</name>
    <message>
        <source>Back up the journal</source>
        <translation>Das Journal sichern</translation>
    </message>
    <message>
        <source>Journals (*.stance);;All files (*)</source>
        <translation>Journale (*.stance);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SaveCalendar</name>
    <message>
        <source>Save the dates of the reminders</source>
        <translation>Die Termine der Erinnerungen speichern</translation>
    </message>
    <message>
        <source>{0} files (*.{1})</source>
        <translation>{0}-Dateien (*.{1})</translation>
    </message>
</context>
<context>
    <name>SaveClient</name>
    <message>
        <source>Give out everything about one code</source>
        <translation>Alles zu einem Kürzel herausgeben</translation>
    </message>
    <message>
        <source>{0} files (*.{1})</source>
        <translation>{0}-Dateien (*.{1})</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notizen</translation>
    </message>
    <message>
        <source>A blank card for names, to print</source>
        <translation>Ein leeres Namensblatt zum Ausdrucken</translation>
    </message>
    <message>
        <source>who-is-who</source>
        <translation>wer-ist-wer</translation>
    </message>
</context>
<context>
    <name>SaveOut</name>
    <message>
        <source>{0} files (*.{1})</source>
        <translation>{0}-Dateien (*.{1})</translation>
    </message>
    <message>
        <source>Where the new folder is to lie</source>
        <translation>Wo der neue Ordner liegen soll</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>SavePicture</name>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <source>{0} files (*.{1})</source>
        <translation>{0}-Dateien (*.{1})</translation>
    </message>
</context>
<context>
    <name>SavePreparation</name>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>{0} file (*.{1})</source>
        <translation>{0}-Datei (*.{1})</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>SaveRecovery</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>{0} files (*.{1})</source>
        <translation>{0}-Dateien (*.{1})</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>{0} files (*.{1})</source>
        <translation>{0}-Dateien (*.{1})</translation>
    </message>
</context>
<context>
    <name>SaveSessions</name>
    <message>
        <source>Export the selected sessions</source>
        <translation>Die gewählten Sitzungen exportieren</translation>
    </message>
    <message>
        <source>{0} files (*.{1})</source>
        <translation>{0}-Dateien (*.{1})</translation>
    </message>
</context>
<context>
    <name>SaveWill</name>
    <message>
        <source>Save the professional will</source>
        <translation>Die Verfügung speichern</translation>
    </message>
    <message>
        <source>{0} files (*.{1})</source>
        <translation>{0}-Dateien (*.{1})</translation>
    </message>
</context>
<context>
    <name>SavedPopover</name>
    <message>
        <source>Filters you save will stand here.</source>
        <translation>Hier werden Filter stehen, die Sie speichern.</translation>
    </message>
    <message>
        <source>Name for what is set now</source>
        <translation>Name für die jetzige Auswahl</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use the filter {0}</source>
        <translation>Den Filter {0} verwenden</translation>
    </message>
    <message>
        <source>New name of {0}</source>
        <translation>Neuer Name von {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete the filter {0}</source>
        <translation>Den Filter {0} löschen</translation>
    </message>
    <message>
        <source>Rename the filter {0}</source>
        <translation>Den Filter {0} umbenennen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The session is saved.</source>
        <translation>Die Sitzung ist gespeichert.</translation>
    </message>
    <message>
        <source>The session was changed.</source>
        <translation>Die Sitzung wurde geändert.</translation>
    </message>
    <message>
        <source>The session is back in the form. Until it is saved again, it waits in the bin.</source>
        <translation>Die Sitzung steht wieder im Formular. Bis sie erneut gespeichert wird, wartet sie im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>ScalesCard</name>
    <message>
        <source>Stayed with me</source>
        <translation>Wirkt nach</translation>
    </message>
    <message>
        <source>Familiar ground</source>
        <translation>Vertrautes Gelände</translation>
    </message>
    <message>
        <source>It stayed with you, and the ground was new.</source>
        <translation>Es wirkt nach, und das Gelände war neu.</translation>
    </message>
    <message>
        <source>Take to supervision</source>
        <translation>In die Supervision mitnehmen</translation>
    </message>
    <message>
        <source>Note an observation</source>
        <translation>Beobachtung notieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>SchemeCard</name>
    <message>
        <source>Days and numbers…</source>
        <translation>Tage und Zahlen…</translation>
    </message>
    <message>
        <source>What each session counts for</source>
        <translation>Wofür jede Sitzung zählt</translation>
    </message>
    <message>
        <source>Save a log…</source>
        <translation>Einen Nachweis speichern…</translation>
    </message>
    <message>
        <source>Agreement of {0}</source>
        <translation>Zustimmung von {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>from {0} on</source>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>{0} (your number)</source>
        <translation>{0} (Ihre Zahl)</translation>
    </message>
    <message>
        <source>Say on which day you qualified, under “Days and numbers”.</source>
        <translation>Sagen Sie unter „Tage und Zahlen“, an welchem Tag Sie abgeschlossen haben.</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>Davor: {0}</translation>
    </message>
    <message>
        <source>Of this from before the journal: {0}.</source>
        <translation>Davon aus der Zeit vor dem Journal: {0}.</translation>
    </message>
    <message>
        <source>Nothing is said about payment in {0}: they stand as pro bono.</source>
        <translation>Bei {0} steht nichts zur Bezahlung; sie gelten als pro bono.</translation>
    </message>
    <message>
        <source>Sessions that do not count: {0}.</source>
        <translation>Sitzungen, die nicht zählen: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>For %n client(s) no agreement to stand in a log is noted, or sessions have no code: {0} count here and are left off the log.</source>
        <translation>
            <numerusform>Für %Ln Person ist nicht festgehalten, dass sie in einem Nachweis stehen darf, oder Sitzungen haben kein Kürzel: {0} zählen hier und fehlen im Nachweis.</numerusform>
            <numerusform>Für %Ln Personen ist nicht festgehalten, dass sie in einem Nachweis stehen dürfen, oder Sitzungen haben kein Kürzel: {0} zählen hier und fehlen im Nachweis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr führen</translation>
    </message>
</context>
<context>
    <name>SchemeForm</name>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Roles that count</source>
        <translation>Rollen, die zählen</translation>
    </message>
    <message>
        <source>Counts: {0}</source>
        <translation>Zählt: {0}</translation>
    </message>
    <message>
        <source>“{0}” is no number.</source>
        <translation>„{0}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Erreicht bis</translation>
    </message>
    <message>
        <source>Save what was changed in the scheme</source>
        <translation>Speichern, was im Schema geändert wurde</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>4  Purpose and seal</source>
        <translation>4  Zweck und Siegel</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>To be deleted by</source>
        <translation>Zu löschen bis</translation>
    </message>
    <message>
        <source>Could a colleague in your town recognise them?</source>
        <translation>Könnte jemand aus Ihrem Kollegenkreis am Ort sie erkennen?</translation>
    </message>
    <message>
        <source>No: I have read what leaves, and nobody in it could be recognised</source>
        <translation>Nein: Ich habe gelesen, was hinausgeht, und niemand darin ist zu erkennen</translation>
    </message>
    <message>
        <source>Seal with a passphrase in words, shown once</source>
        <translation>Mit einer Passphrase aus Wörtern versiegeln, einmal gezeigt</translation>
    </message>
    <message>
        <source>Seal to my supervisor’s public key</source>
        <translation>Für den öffentlichen Schlüssel meiner Supervision versiegeln</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Such as: reading before the 24th</source>
        <translation>Etwa: zum Lesen vor dem 24.</translation>
    </message>
    <message>
        <source>Initials or a word; may stay empty</source>
        <translation>Initialen oder ein Wort; darf leer bleiben</translation>
    </message>
    <message>
        <source>Stays in your list, does not go along</source>
        <translation>Bleibt in Ihrer Liste, geht nicht mit</translation>
    </message>
</context>
<context>
    <name>SealedCard</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Passphrase kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>I have passed it on</source>
        <translation>Ich habe sie weitergesagt</translation>
    </message>
    <message>
        <source>It is in the file {0}, in the folder {1}.</source>
        <translation>Es liegt in der Datei {0}, im Ordner {1}.</translation>
    </message>
    <message>
        <source>This passphrase is kept nowhere. It stands here until you say that you passed it on; once the journal is locked or closed it is gone. Tell it by telephone or in person, not in the mail that carries the file.</source>
        <translation>Diese Passphrase wird nirgends aufbewahrt. Sie steht hier, bis Sie sagen, dass Sie sie weitergesagt haben; wird das Journal gesperrt oder geschlossen, ist sie weg. Sagen Sie sie am Telefon oder persönlich, nicht in der Mail, die die Datei trägt.</translation>
    </message>
    <message>
        <source>It opens with the key you sealed it to; no passphrase is needed.</source>
        <translation>Es öffnet sich mit dem Schlüssel, für den Sie es versiegelt haben; eine Passphrase braucht es nicht.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Once the window is closed, nothing opens this packet any more.</source>
        <translation>Ist das Fenster geschlossen, öffnet nichts mehr dieses Paket.</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>A setting was changed.</source>
        <translation>Eine Einstellung wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>without a client code</source>
        <translation>ohne Kürzel</translation>
    </message>
    <message>
        <source>without a format</source>
        <translation>ohne Format</translation>
    </message>
    <message>
        <source>without a kind of agreement</source>
        <translation>ohne Art der Vereinbarung</translation>
    </message>
    <message>
        <source>{start}:00 to {end}:00</source>
        <translation>{start}:00 bis {end}:00</translation>
    </message>
    <message>
        <source>first session with a client</source>
        <translation>erste Sitzung mit einer Person</translation>
    </message>
    <message>
        <source>session {first} with a client</source>
        <translation>{first}. Sitzung mit einer Person</translation>
    </message>
    <message>
        <source>sessions {first} to {last} with a client</source>
        <translation>{first}. bis {last}. Sitzung mit einer Person</translation>
    </message>
    <message>
        <source>session {first} and later with a client</source>
        <translation>ab der {first}. Sitzung mit einer Person</translation>
    </message>
    <message>
        <source>before {what}</source>
        <translation>vor: {what}</translation>
    </message>
    <message>
        <source>since {what}</source>
        <translation>seit: {what}</translation>
    </message>
    <message>
        <source>{label} ({day})</source>
        <translation>{label} ({day})</translation>
    </message>
    <message>
        <source>before the supervision of {day}</source>
        <translation>vor der Supervision vom {day}</translation>
    </message>
    <message>
        <source>since the supervision of {day}</source>
        <translation>seit der Supervision vom {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>to {0}</source>
        <translation>an {0}</translation>
    </message>
    <message>
        <source>to be deleted by {0}</source>
        <translation>zu löschen bis {0}</translation>
    </message>
    <message>
        <source>Nothing came back yet.</source>
        <translation>Noch kam nichts zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came back</source>
        <translation>
            <numerusform>%Ln Notiz kam zurück</numerusform>
            <numerusform>%Ln Notizen kamen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it beside my words</source>
        <translation>Neben meinen Worten lesen</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>No packet has left yet</source>
        <translation>Noch ging kein Paket hinaus</translation>
    </message>
    <message>
        <source>A packet hands chosen sessions to your supervisor: without codes, days or names, sealed in one file. What comes back stands here, and beside your words.</source>
        <translation>Ein Paket gibt gewählte Sitzungen in die Supervision: ohne Kürzel, Tage oder Namen, versiegelt in einer Datei. Was zurückkommt, steht hier und neben Ihren Worten.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent</source>
        <translation>
            <numerusform>%Ln Paket gesendet</numerusform>
            <numerusform>%Ln Pakete gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Coach</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Own role</source>
        <translation>Eigene Rolle</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Im Freien</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>With a sponsor</source>
        <translation>Mit Auftraggeber</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Pro bono</source>
        <translation>Pro bono</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>In Ausbildung</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>noticeably</source>
        <translation>merklich</translation>
    </message>
    <message>
        <source>strongly</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>still carrying it now</source>
        <translation>trage es noch mit mir</translation>
    </message>
    <message>
        <source>new to me</source>
        <translation>neu für mich</translation>
    </message>
    <message>
        <source>mostly new</source>
        <translation>überwiegend neu</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teils vertraut</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>überwiegend vertraut</translation>
    </message>
    <message>
        <source>well known to me</source>
        <translation>ganz vertraut</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>moment {number}</source>
        <translation>Moment {number}</translation>
    </message>
    <message>
        <source>I told or advised</source>
        <translation>Ich habe erklärt oder geraten</translation>
    </message>
    <message>
        <source>I interpreted for them</source>
        <translation>Ich habe gedeutet</translation>
    </message>
    <message>
        <source>Was it asked for? Did you ask permission? What would have happened without it?</source>
        <translation>War es erbeten? Haben Sie um Erlaubnis gefragt? Was wäre ohne das geschehen?</translation>
    </message>
    <message>
        <source>Whose meaning was it? How did the client respond?</source>
        <translation>Wessen Deutung war es? Wie hat Ihr Gegenüber darauf reagiert?</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>Last sessions</source>
        <translation>Letzte Sitzungen</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Noch keine Sitzung.</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>noch nicht markiert</translation>
    </message>
    <message>
        <source>no words written</source>
        <translation>ohne Text</translation>
    </message>
    <message>
        <source>one not added yet</source>
        <translation>eine noch nicht hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>noch keine Notizen</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>eingeordnet</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <source>Left off the log</source>
        <translation>Fehlt im Nachweis</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>No session fits.</source>
        <translation>Keine Sitzung passt dazu.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Of this journal, and of this computer</source>
        <translation>Für dieses Journal und für diesen Computer</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Bereich der Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>So heißt keine Einstellung.</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>You and your roles</source>
        <translation>Sie und Ihre Rollen</translation>
    </message>
    <message>
        <source>practitioner, intended area, country, profession</source>
        <translation>Praxis, angestrebter Bereich, Land, Beruf</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>rhythm, drift, placing again, how often, look</source>
        <translation>Rhythmus, Drift, erneut einordnen, wie oft</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>notifications, messages, tray, weekend</source>
        <translation>Benachrichtigungen, Meldungen, Infobereich, Wochenende</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>prompts, spelling, dictionary, autocorrect</source>
        <translation>Schreibanstöße, Rechtschreibung, Wörterbuch, Autokorrektur</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>signals, referral, follow-ups, dates, own</source>
        <translation>Anzeichen, Weitervermittlung, Nachfragen, Fristen, eigene</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>translation, English, German</source>
        <translation>Übersetzung, Englisch, Deutsch</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>idle, minutes, sleep, screen, security, privacy</source>
        <translation>Untätigkeit, Minuten, Ruhezustand, Bildschirm, Sicherheit, Privatsphäre</translation>
    </message>
    <message>
        <source>Journal file</source>
        <translation>Journaldatei</translation>
    </message>
    <message>
        <source>backup, copy, folder, check, damaged, encryption</source>
        <translation>Sicherung, Kopie, Ordner, prüfen, beschädigt, Verschlüsselung</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>two computers, laptop, synchronise, conflict copy, Dropbox, undo</source>
        <translation>zwei Computer, Laptop, abgleichen, Konfliktkopie, Dropbox, zurücknehmen</translation>
    </message>
    <message>
        <source>Professional will</source>
        <translation>Berufliche Verfügung</translation>
    </message>
    <message>
        <source>death, illness, trusted person, estate</source>
        <translation>Tod, Krankheit, Vertrauensperson, Nachlass</translation>
    </message>
    <message>
        <source>About Stance</source>
        <translation>Über Stance</translation>
    </message>
    <message>
        <source>version, licence, help</source>
        <translation>Version, Lizenz, Hilfe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>restore, stick, copies, safe, rhythm, folder</source>
        <translation>wiederherstellen, Stick, Kopien, sicher, Rhythmus, Ordner, Backup</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>password, encryption, keyring, change, strength</source>
        <translation>Passwort, Verschlüsselung, Schlüsselbund, ändern, Stärke</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>recovery key, forgotten, paper, print, emergency</source>
        <translation>Wiederherstellungsschlüssel, vergessen, Papier, drucken, Notfall</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>marks, grid, start middle end, how many, placing</source>
        <translation>Markierungen, Feld, Anfang Mitte Ende, wie viele, Momente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>labels, keywords, rename, merge, hashtag</source>
        <translation>Schlagwörter, Stichwörter, umbenennen, zusammenführen, Hashtag</translation>
    </message>
    <message>
        <source>dark mode, high contrast, colours, text size, zoom, reduced motion, orientation, axes</source>
        <translation>dunkel, Nachtmodus, hoher Kontrast, Farben, Schriftgröße, Zoom, weniger Bewegung, Ausrichtung, Achsen</translation>
    </message>
    <message>
        <source>Start and window</source>
        <translation>Start und Fenster</translation>
    </message>
    <message>
        <source>first page, begin, tray, icon, notification area, size, remember</source>
        <translation>Startseite, erste Seite, beginnen, Symbol, Infobereich, Größe, merken</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>shortcuts, keys, hotkeys, key map, Ctrl</source>
        <translation>Tastenkürzel, Tasten, Kurzbefehle, Tastaturbelegung, Strg</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>import, bring along, load, upload, calendar, CSV, Day One, other programs, move, bring in</source>
        <translation>Import, importieren, mitbringen, einlesen, laden, Kalender, CSV, Day One, andere Programme, umziehen, übernehmen</translation>
    </message>
    <message>
        <source>export, save as, print, PDF, Word, Excel, download, take along, share, file, spreadsheet, table, book, paper, document, Markdown, CSV, JSON, HTML, leave, take out</source>
        <translation>Export, exportieren, drucken, speichern unter, ausdrucken, PDF, Word, Excel, Tabelle, herunterladen, mitnehmen, weitergeben, ausgeben, Datei, Buch, Papier, Dokument, Markdown, CSV, JSON, HTML, verlassen, herausnehmen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>What was said and seen</source>
        <translation>Was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>Me in it</source>
        <translation>Ich dabei</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Jetzt machen</translation>
    </message>
    <message>
        <source>The passphrase was changed: the sheet you have opens nothing any more.</source>
        <translation>Die Passphrase wurde geändert: Das Blatt, das Sie haben, öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>There is none yet: a forgotten passphrase could not be helped.</source>
        <translation>Es gibt noch keines: Bei einer vergessenen Passphrase wäre nicht zu helfen.</translation>
    </message>
</context>
<context>
    <name>SheetField</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>The 13 groups, one after the other</source>
        <translation>Die 13 Gruppen, eine nach der anderen</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
        <source>“{0}” is fine in this entry</source>
        <translation>„{0}“ ist in diesem Eintrag in Ordnung</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>What you are writing could not be kept, and would be gone.</source>
        <translation>Was Sie gerade schreiben, ließ sich nicht bewahren und wäre weg.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Ohne es verlassen</translation>
    </message>
    <message>
        <source>To the backups</source>
        <translation>Zu den Sicherungen</translation>
    </message>
    <message>
        <source>This journal is open to be read only: what would change it is off. To write, open it where it may be written to.</source>
        <translation>Dieses Journal ist nur zum Lesen geöffnet: Was es ändern würde, ist ausgeschaltet. Zum Schreiben öffnen Sie es dort, wo geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Beside this journal lies a second file of it: {0}. Each may hold something that the other has not.</source>
        <translation>Neben diesem Journal liegt eine zweite Datei davon: {0}. Jede kann etwas enthalten, was die andere nicht hat.</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Ansehen, was zu tun ist</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. What you wrote is kept as a draft.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen. Was Sie geschrieben haben, ist als Entwurf gesichert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Verbergen, was ich tippe</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>An opened journal begins with</source>
        <translation>Ein geöffnetes Journal beginnt mit</translation>
    </message>
    <message>
        <source>Size and place of the window, its columns and the page shown last are remembered for each journal, on this computer alone.</source>
        <translation>Größe und Ort des Fensters, seine Spalten und die zuletzt gezeigte Seite werden für jedes Journal gemerkt, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>the page I left it on</source>
        <translation>der Seite, auf der ich war</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>I tried it</source>
        <translation>Ich habe es versucht</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>I let it go</source>
        <translation>Ich lasse es</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>versucht</translation>
    </message>
    <message>
        <source>tried in part</source>
        <translation>zum Teil versucht</translation>
    </message>
    <message>
        <source>not yet tried; it will be asked about again</source>
        <translation>noch nicht versucht; es wird wieder danach gefragt</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ago you chose one step. What came of it?</source>
        <translation>
            <numerusform>Vor %Ln Sitzung haben Sie einen Schritt gewählt. Was wurde daraus?</numerusform>
            <numerusform>Vor %Ln Sitzungen haben Sie einen Schritt gewählt. Was wurde daraus?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepAnswer</name>
    <message>
        <source>What the client answered</source>
        <translation>Was die Person geantwortet hat</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>The step you chose</source>
        <translation>Der Schritt, den Sie gewählt haben</translation>
    </message>
</context>
<context>
    <name>StepCell</name>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Which step</source>
        <translation>Welcher Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation>In meinen Worten</translation>
    </message>
    <message>
        <source>Whom I consulted</source>
        <translation>Mit wem ich mich beraten habe</translation>
    </message>
    <message>
        <source>Consent to contact others</source>
        <translation>Einverständnis, andere zu kontaktieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Warum es nicht zutrifft</translation>
    </message>
    <message>
        <source>Why it can be closed</source>
        <translation>Warum es abgeschlossen werden kann</translation>
    </message>
    <message>
        <source>Close the loop</source>
        <translation>Weitervermittlung abschließen</translation>
    </message>
    <message>
        <source>Which options were given, and who does what by when</source>
        <translation>Welche Möglichkeiten genannt wurden, und wer was bis wann tut</translation>
    </message>
    <message>
        <source>What was said, and what becomes of our own work</source>
        <translation>Was gesagt wurde, und was aus unserer Arbeit wird</translation>
    </message>
    <message>
        <source>It can be closed once the client’s answer is known. Choose “{0}” first; “{1}” is an answer, too.</source>
        <translation>Abschließen lässt es sich, sobald die Antwort der Person bekannt ist. Wählen Sie zuerst „{0}“; „{1}“ ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>Choose what the client answered.</source>
        <translation>Wählen Sie, was die Person geantwortet hat.</translation>
    </message>
    <message>
        <source>Write a few words on why it can be closed.</source>
        <translation>Schreiben Sie ein paar Worte, warum es abgeschlossen werden kann.</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Einverständnis vom</translation>
    </message>
    <message>
        <source>Whom I consulted, consent…</source>
        <translation>Mit wem beraten, Einverständnis…</translation>
    </message>
    <message>
        <source>Write a few words on why it does not apply.</source>
        <translation>Schreiben Sie ein paar Worte dazu, warum es nicht zutrifft.</translation>
    </message>
    <message>
        <source>Whom I consulted…</source>
        <translation>Mit wem ich mich beraten habe…</translation>
    </message>
    <message>
        <source>Consent to contact others…</source>
        <translation>Einverständnis, andere zu kontaktieren…</translation>
    </message>
    <message>
        <source>A role, for example my supervisor; not a name</source>
        <translation>Eine Funktion, zum Beispiel meine Supervision; kein Name</translation>
    </message>
    <message>
        <source>Save this step</source>
        <translation>Schritt speichern</translation>
    </message>
    <message>
        <source>To whom; empty where there is none</source>
        <translation>Zu wem; leer, wo es keines gibt</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Berichtigung speichern</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>{0}: next</source>
        <translation>{0}: als Nächstes</translation>
    </message>
    <message>
        <source>{0}: not yet</source>
        <translation>{0}: noch nicht</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Ein paar Worte, wenn Sie mögen</translation>
    </message>
    <message>
        <source>A few words on what came of it</source>
        <translation>Ein paar Worte, was daraus wurde</translation>
    </message>
</context>
<context>
    <name>StepWays</name>
    <message numerus="yes">
        <source>%n reminder(s) no longer needed.</source>
        <translation>
            <numerusform>%Ln Erinnerung ist nicht mehr nötig.</numerusform>
            <numerusform>%Ln Erinnerungen sind nicht mehr nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The step is recorded.</source>
        <translation>Der Schritt ist festgehalten.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Die Antwort ist festgehalten.</translation>
    </message>
    <message>
        <source>The loop is closed.</source>
        <translation>Die Weitervermittlung ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>SupervisionCard</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Take to supervision</source>
        <translation>In die Supervision mitnehmen</translation>
    </message>
    <message>
        <source>With which question?</source>
        <translation>Mit welcher Frage?</translation>
    </message>
    <message>
        <source>Question for supervision</source>
        <translation>Frage für die Supervision</translation>
    </message>
</context>
<context>
    <name>SupervisionItem</name>
    <message>
        <source>the referral</source>
        <translation>die Weitervermittlung</translation>
    </message>
    <message>
        <source>A referral is open and was not talked over yet.</source>
        <translation>Eine Weitervermittlung ist offen und noch nicht besprochen.</translation>
    </message>
    <message>
        <source>No question was written with it.</source>
        <translation>Dazu wurde keine Frage notiert.</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>From sessions</source>
        <translation>Aus Sitzungen</translation>
    </message>
    <message>
        <source>From the question about the grid</source>
        <translation>Aus der Frage zum Feld</translation>
    </message>
    <message>
        <source>Referrals not yet talked over</source>
        <translation>Weitervermittlungen, noch nicht besprochen</translation>
    </message>
    <message>
        <source>Questions of my own</source>
        <translation>Eigene Fragen</translation>
    </message>
    <message>
        <source>Nothing waits for supervision</source>
        <translation>Nichts wartet auf die Supervision</translation>
    </message>
    <message>
        <source>Sessions you flag will stand here with their questions, and so will answers to the question about the grid that you want to take there, and referrals that were not talked over yet.</source>
        <translation>Hier werden Sitzungen stehen, die Sie vormerken, mit ihren Fragen; ebenso Antworten auf die Frage zum Feld, die Sie mitnehmen möchten, und Weitervermittlungen, die noch nicht besprochen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>The step is recorded in the referral.</source>
        <translation>Der Schritt ist bei der Weitervermittlung festgehalten.</translation>
    </message>
    <message>
        <source>Talked about.</source>
        <translation>Besprochen.</translation>
    </message>
    <message>
        <source>The meeting was not kept.</source>
        <translation>Das Treffen wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>The meeting is deleted. What was spoken of in it waits again.</source>
        <translation>Das Treffen ist gelöscht. Was darin besprochen wurde, steht wieder aus.</translation>
    </message>
    <message>
        <source>The question waits for supervision.</source>
        <translation>Die Frage wartet auf die Supervision.</translation>
    </message>
    <message>
        <source>The meeting is saved.</source>
        <translation>Das Treffen ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>SupervisionRow</name>
    <message>
        <source>The entry it came from is in the bin.</source>
        <translation>Der Eintrag dazu liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Talked about it</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>Weitervermittlung öffnen</translation>
    </message>
    <message>
        <source>Open the drift</source>
        <translation>Drift öffnen</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name for {0}</source>
        <translation>Anderer Name für {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation>{0} umbenennen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take {0} from every session</source>
        <translation>{0} von allen Sitzungen wegnehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>No session has a tag yet. Tags are added below the texts of a session; here they can be called otherwise, made one, and taken away.</source>
        <translation>Noch keine Sitzung hat ein Schlagwort. Schlagwörter werden unter den Texten einer Sitzung vergeben; hier lassen sie sich umbenennen, zusammenführen und wegnehmen.</translation>
    </message>
</context>
<context>
    <name>TagsSection</name>
    <message>
        <source>“{0}” is called “{1}” now.</source>
        <translation>„{0}“ heißt jetzt „{1}“.</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” was taken from %n session(s).</source>
        <translation>
            <numerusform>„{0}“ wurde von %Ln Sitzung weggenommen.</numerusform>
            <numerusform>„{0}“ wurde von %Ln Sitzungen weggenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenUp</name>
    <message>
        <source>Begin again from the saved entry</source>
        <translation>Neu vom gespeicherten Eintrag aus</translation>
    </message>
    <message>
        <source>You had begun to change this entry ({0}, {1}). This is what you had.</source>
        <translation>Sie hatten begonnen, diesen Eintrag zu ändern ({0}, {1}). Das ist, was Sie hatten.</translation>
    </message>
</context>
<context>
    <name>TakingOutSection</name>
    <message>
        <source>{0} placements</source>
        <translation>{0} Markierungen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Test my sheet</source>
        <translation>Mein Blatt prüfen</translation>
    </message>
    <message>
        <source>Type all 13 groups as you would on the day you need them. Nothing is changed.</source>
        <translation>Tippen Sie alle 13 Gruppen wie an dem Tag, an dem Sie sie brauchen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>This sheet opens the journal.</source>
        <translation>Dieses Blatt öffnet das Journal.</translation>
    </message>
</context>
<context>
    <name>ThereCard</name>
    <message>
        <source>Backups that are there</source>
        <translation>Sicherungen, die da sind</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>Check any other file…</source>
        <translation>Eine andere Datei prüfen…</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), each opened and counted just now.</source>
        <translation>
            <numerusform>%Ln Sicherung, gerade geöffnet und gezählt.</numerusform>
            <numerusform>%Ln Sicherungen, jede gerade geöffnet und gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was found where backups were made, nor beside the journal.</source>
        <translation>Es wurde keine gefunden, weder wo Sicherungen angelegt wurden noch neben dem Journal.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not encrypted: they were made before this journal had a passphrase, and anyone who can read the files can read them.</source>
        <translation>
            <numerusform>%Ln davon ist nicht verschlüsselt: Sie entstand, bevor dieses Journal eine Passphrase hatte, und wer die Datei lesen kann, kann sie lesen.</numerusform>
            <numerusform>%Ln davon sind nicht verschlüsselt: Sie entstanden, bevor dieses Journal eine Passphrase hatte, und wer die Dateien lesen kann, kann sie lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase these %n backup(s)…</source>
        <translation>
            <numerusform>%Ln Sicherung löschen…</numerusform>
            <numerusform>%Ln Sicherungen löschen…</numerusform>
        </translation>
    </message>
    <message>
        <source>They are overwritten and removed, and cannot be brought back. Is there a backup with your passphrase already? One is made by Back up now.</source>
        <translation>Sie werden überschrieben und entfernt und lassen sich nicht zurückholen. Gibt es schon eine Sicherung mit Ihrer Passphrase? „Jetzt sichern“ macht eine.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%Ln Moment</numerusform>
            <numerusform>%Ln Momente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n session(s).</source>
        <translation>
            <numerusform>Seitdem %Ln Sitzung.</numerusform>
            <numerusform>Seitdem %Ln Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then no session.</source>
        <translation>Seitdem keine Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far.</source>
        <translation>
            <numerusform>Bisher %Ln Sitzung.</numerusform>
            <numerusform>Bisher %Ln Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session so far.</source>
        <translation>Bisher keine Sitzung.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the bin</source>
        <translation>
            <numerusform>davon %Ln im Papierkorb</numerusform>
            <numerusform>davon %Ln im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
</context>
<context>
    <name>TimeBrush</name>
    <message>
        <source>Shown from</source>
        <translation>Gezeigt ab</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>Gezeigt bis</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Log a session  Ctrl+N</source>
        <translation>Sitzung festhalten  Strg+N</translation>
    </message>
    <message>
        <source>Set an intention</source>
        <translation>Vorhaben festhalten</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>The draft is let go.</source>
        <translation>Der Entwurf ist verworfen.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>The question comes again in a week.</source>
        <translation>Die Frage kommt in einer Woche wieder.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Ihre Antwort ist festgehalten.</translation>
    </message>
    <message>
        <source>It is offered again later.</source>
        <translation>Es wird später wieder angeboten.</translation>
    </message>
    <message>
        <source>The draft is set aside.</source>
        <translation>Der Entwurf ist weggelegt.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Stance</source>
        <translation>Stance öffnen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Sitzung festhalten</translation>
    </message>
    <message>
        <source>Hide Stance</source>
        <translation>Stance verbergen</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>From there the window is shown and hidden, a session is logged, the journal is locked. The icon says nothing of what is in it.</source>
        <translation>Von dort wird das Fenster gezeigt und verborgen, eine Sitzung festgehalten, das Journal gesperrt. Das Symbol sagt nichts über den Inhalt.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. Nothing is missing without one: all of it is in the window as well.</source>
        <translation>Dieser Desktop hat keinen Platz für solche Symbole. Ohne eines fehlt nichts: alles davon gibt es auch im Fenster.</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Keep an icon in the system tray</source>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts, das noch einmal zu tun wäre.</translation>
    </message>
    <message>
        <source>Undone: “{0}”</source>
        <translation>Zurückgenommen: „{0}“</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>A step of a referral</source>
        <translation>Ein Schritt einer Weitervermittlung</translation>
    </message>
    <message>
        <source>A correction in the record</source>
        <translation>Eine Berichtigung in den Aufzeichnungen</translation>
    </message>
    <message>
        <source>An observation</source>
        <translation>Eine Beobachtung</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>A supervision meeting</source>
        <translation>Ein Supervisionstreffen</translation>
    </message>
    <message>
        <source>A question for supervision</source>
        <translation>Eine Frage für die Supervision</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Eine Erinnerung</translation>
    </message>
    <message>
        <source>A change to a reminder</source>
        <translation>Die Änderung einer Erinnerung</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Ein Ereignis</translation>
    </message>
    <message>
        <source>An answer to the question</source>
        <translation>Eine Antwort auf die Frage</translation>
    </message>
    <message>
        <source>A new client code</source>
        <translation>Ein neues Kürzel</translation>
    </message>
    <message>
        <source>Why notes are kept longer</source>
        <translation>Warum Notizen länger bleiben</translation>
    </message>
    <message>
        <source>Hours from before</source>
        <translation>Stunden von früher</translation>
    </message>
    <message>
        <source>A note on a packet</source>
        <translation>Eine Notiz zu einem Paket</translation>
    </message>
    <message>
        <source>Where I want to be</source>
        <translation>Wo ich sein will</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Fortbildung</translation>
    </message>
    <message>
        <source>Days and numbers of a scheme of hours</source>
        <translation>Tage und Zahlen eines Schemas</translation>
    </message>
    <message>
        <source>What came of the step you chose</source>
        <translation>Was aus dem gewählten Schritt wurde</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Your journal is locked</source>
        <translation>Ihr Journal ist gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Anderes Journal öffnen…</translation>
    </message>
    <message>
        <source>What was being written could not be kept in the file yet, and would be gone. Open the journal to keep it, or close the window once more to leave without it.</source>
        <translation>Was gerade geschrieben wurde, ist noch nicht in der Datei bewahrt und wäre weg. Öffnen Sie das Journal, um es zu bewahren, oder schließen Sie das Fenster noch einmal, um ohne das zu gehen.</translation>
    </message>
    <message>
        <source>Open to be read only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>The journal is not open</source>
        <translation>Das Journal ist nicht offen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Read a packet that was sent to me…</source>
        <translation>Ein erhaltenes Paket lesen…</translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation>Wiederherstellungsblatt benutzen…</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s)</source>
        <translation>
            <numerusform>Nächster Versuch in %Ln Sekunde</numerusform>
            <numerusform>Nächster Versuch in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>If the passphrase is lost…</source>
        <translation>Wenn die Passphrase verloren ist…</translation>
    </message>
    <message>
        <source>Help  (F1)</source>
        <translation>Hilfe  (F1)</translation>
    </message>
</context>
<context>
    <name>Value errors</name>
    <message>
        <source>{value} is too far away for a session: dates run from 1900 to 2199. Please check the year.</source>
        <translation>{value} liegt für eine Sitzung zu weit weg: Möglich sind die Jahre 1900 bis 2199. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>Dates of sessions run from 1900 to 2199. Please check the year.</source>
        <translation>Sitzungen können in den Jahren 1900 bis 2199 liegen. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>“{value}” does not say in which time zone it is meant. Please add an offset such as +02:00.</source>
        <translation>„{value}“ sagt nicht, welche Zeitzone gemeint ist. Bitte ergänzen Sie einen Abstand wie +02:00.</translation>
    </message>
    <message>
        <source>This time does not say in which time zone it is meant. Please add an offset such as +02:00.</source>
        <translation>Diese Zeit sagt nicht, welche Zeitzone gemeint ist. Bitte ergänzen Sie einen Abstand wie +02:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a time zone this computer knows. Please write a name such as Europe/Berlin, or an offset such as +02:00.</source>
        <translation>„{value}“ ist keine Zeitzone, die dieser Computer kennt. Bitte schreiben Sie einen Namen wie Europe/Berlin oder einen Abstand wie +02:00.</translation>
    </message>
    <message>
        <source>This is not a time zone this computer knows. Please write a name such as Europe/Berlin, or an offset such as +02:00.</source>
        <translation>Diese Zeitzone kennt dieser Computer nicht. Bitte schreiben Sie einen Namen wie Europe/Berlin oder einen Abstand wie +02:00.</translation>
    </message>
    <message>
        <source>A session lasts from 1 to 1,440 minutes, not {value}. Please change the length, or leave it empty.</source>
        <translation>Eine Sitzung dauert 1 bis 1.440 Minuten, nicht {value}. Bitte ändern Sie die Dauer, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>A session lasts from 1 to 1,440 minutes. Please change the length, or leave it empty.</source>
        <translation>Eine Sitzung dauert 1 bis 1.440 Minuten. Bitte ändern Sie die Dauer, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>{value} is not on the scale from 0 to 4 ({field}). Please change it, or leave it empty.</source>
        <translation>{value} liegt nicht auf der Skala von 0 bis 4 ({field}). Bitte ändern Sie den Wert, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This scale runs from 0 to 4. Please change it, or leave it empty.</source>
        <translation>Diese Skala reicht von 0 bis 4. Bitte ändern Sie den Wert, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>A session holds up to {most} moments, and here are {count}. Please keep those that matter to you.</source>
        <translation>Eine Sitzung fasst bis zu {most} Momente, und hier sind {count}. Bitte behalten Sie die, die Ihnen wichtig sind.</translation>
    </message>
    <message>
        <source>These are more moments than a session holds. Please keep those that matter to you.</source>
        <translation>Das sind mehr Momente, als eine Sitzung fasst. Bitte behalten Sie die, die Ihnen wichtig sind.</translation>
    </message>
    <message>
        <source>{value} lies outside the grid: {axis} runs from −1 to 1. Please change it.</source>
        <translation>{value} liegt außerhalb des Feldes: {axis} reicht von −1 bis 1. Bitte ändern Sie den Wert.</translation>
    </message>
    <message>
        <source>This place lies outside the grid: both axes run from −1 to 1. Please change it.</source>
        <translation>Dieser Ort liegt außerhalb des Feldes: Beide Achsen reichen von −1 bis 1. Bitte ändern Sie ihn.</translation>
    </message>
    <message>
        <source>The area where you want to be reaches 0.05 to 1 to each side of its middle, not {value}. Please make it smaller or larger.</source>
        <translation>Der Bereich, in dem Sie sein wollen, reicht von seiner Mitte aus 0,05 bis 1 nach jeder Seite, nicht {value}. Bitte machen Sie ihn kleiner oder größer.</translation>
    </message>
    <message>
        <source>The area where you want to be reaches 0.05 to 1 to each side of its middle. Please make it smaller or larger.</source>
        <translation>Der Bereich, in dem Sie sein wollen, reicht von seiner Mitte aus 0,05 bis 1 nach jeder Seite. Bitte machen Sie ihn kleiner oder größer.</translation>
    </message>
    <message>
        <source>The filter needs a name. Please type one.</source>
        <translation>Der Filter braucht einen Namen. Bitte geben Sie einen ein.</translation>
    </message>
    <message>
        <source>There is a filter named “{value}” already. Both were kept as they are; please choose another name.</source>
        <translation>Einen Filter „{value}“ gibt es schon. Beide blieben, wie sie sind; bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a filter of that name already. Both were kept as they are; please choose another name.</source>
        <translation>Einen Filter dieses Namens gibt es schon. Beide blieben, wie sie sind; bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter or digit. Please type one.</source>
        <translation>Ein Schlagwort braucht mindestens einen Buchstaben oder eine Ziffer. Bitte geben Sie eines ein.</translation>
    </message>
    <message>
        <source>Please add a few words on why. Nothing was changed so far.</source>
        <translation>Bitte schreiben Sie ein paar Worte dazu, warum. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no observation “{value}”. Please use one of the ids from A1 to D2.</source>
        <translation>Eine Beobachtung „{value}“ gibt es nicht. Bitte nehmen Sie eine der Kennungen von A1 bis D2.</translation>
    </message>
    <message>
        <source>There is no such observation. Please use one of the ids from A1 to D2.</source>
        <translation>Diese Beobachtung gibt es nicht. Bitte nehmen Sie eine der Kennungen von A1 bis D2.</translation>
    </message>
    <message>
        <source>Please write a few words first. Nothing was changed so far.</source>
        <translation>Bitte schreiben Sie zuerst ein paar Worte. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A client needs a code. Please choose a short one that is not a name.</source>
        <translation>Es braucht ein Kürzel. Bitte wählen Sie ein kurzes, das kein Name ist.</translation>
    </message>
    <message>
        <source>A client code has at most {most} letters, and this one has {length}. Please choose a word or two; what happened belongs in the text.</source>
        <translation>Ein Kürzel hat höchstens {most} Zeichen, dieses hat {length}. Bitte wählen Sie ein, zwei Wörter; was geschah, gehört in den Text.</translation>
    </message>
    <message>
        <source>This is too long for a client code. Please choose a word or two; what happened belongs in the text.</source>
        <translation>Das ist zu lang für ein Kürzel. Bitte wählen Sie ein, zwei Wörter; was geschah, gehört in den Text.</translation>
    </message>
    <message>
        <source>Something was written in this role meanwhile, so it stays. Nothing was changed.</source>
        <translation>In dieser Rolle wurde inzwischen etwas festgehalten, darum bleibt sie. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A journal needs one role. Please add another before this one is removed.</source>
        <translation>Ein Journal braucht eine Rolle. Bitte fügen Sie eine andere hinzu, bevor diese entfernt wird.</translation>
    </message>
    <message>
        <source>A role has at most {most} letters, and this one has {length}. Please choose a word or two.</source>
        <translation>Eine Rolle hat höchstens {most} Zeichen, diese hat {length}. Bitte wählen Sie ein, zwei Wörter.</translation>
    </message>
    <message>
        <source>This is too long for a role. Please choose a word or two.</source>
        <translation>Das ist zu lang für eine Rolle. Bitte wählen Sie ein, zwei Wörter.</translation>
    </message>
    <message>
        <source>A tag has at most {most} letters, and this one has {length}. Please choose a word or two.</source>
        <translation>Ein Schlagwort hat höchstens {most} Zeichen, dieses hat {length}. Bitte wählen Sie ein, zwei Wörter.</translation>
    </message>
    <message>
        <source>This is too long for a tag. Please choose a word or two.</source>
        <translation>Das ist zu lang für ein Schlagwort. Bitte wählen Sie ein, zwei Wörter.</translation>
    </message>
    <message>
        <source>A role of your own needs a name. Please write one or two words.</source>
        <translation>Eine eigene Rolle braucht einen Namen. Bitte schreiben Sie ein oder zwei Worte.</translation>
    </message>
    <message>
        <source>There is a role “{value}” already. Please choose another name for this one.</source>
        <translation>Eine Rolle „{value}“ gibt es schon. Bitte wählen Sie für diese einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a role of this name already. Please choose another for this one.</source>
        <translation>Eine Rolle dieses Namens gibt es schon. Bitte wählen Sie für diese einen anderen.</translation>
    </message>
    <message>
        <source>Please write down the one step you will try. Nothing was changed so far.</source>
        <translation>Bitte schreiben Sie den einen Schritt auf, den Sie ausprobieren. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This day has passed already. Please choose one that lies ahead.</source>
        <translation>Dieser Tag ist schon vorbei. Bitte wählen Sie einen, der noch kommt.</translation>
    </message>
    <message>
        <source>This can be put off by 1 to {most} days, not {value}. Please choose another number.</source>
        <translation>Das lässt sich um 1 bis {most} Tage verschieben, nicht um {value}. Bitte wählen Sie eine andere Zahl.</translation>
    </message>
    <message>
        <source>This cannot be put off for so many days. Please choose another number.</source>
        <translation>Um so viele Tage lässt sich das nicht verschieben. Bitte wählen Sie eine andere Zahl.</translation>
    </message>
    <message>
        <source>An event needs a few words, such as what began or ended then. Nothing was changed so far.</source>
        <translation>Ein Ereignis braucht ein paar Worte, etwa was damals begann oder endete. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{value} is too far away for an event: days run from 1900 to 2199. Please check the year.</source>
        <translation>{value} liegt für ein Ereignis zu weit weg: Tage reichen von 1900 bis 2199. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>Days of events run from 1900 to 2199. Please check the year.</source>
        <translation>Tage von Ereignissen reichen von 1900 bis 2199. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This day lies ahead. A meeting is written down once it took place; for a date to come, ask for a reminder.</source>
        <translation>Dieser Tag liegt noch vor Ihnen. Ein Treffen wird festgehalten, wenn es stattgefunden hat; für ein späteres Datum können Sie sich erinnern lassen.</translation>
    </message>
    <message>
        <source>“{client}” is the same code. Nothing was changed; please choose another one.</source>
        <translation>„{client}“ ist dasselbe Kürzel. Nichts wurde geändert; bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This is the same code. Nothing was changed; please choose another one.</source>
        <translation>Das ist dasselbe Kürzel. Nichts wurde geändert; bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{value} has passed. Nothing was changed; please choose a later day.</source>
        <translation>{value} ist vorbei. Nichts wurde geändert; bitte wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>This day has passed. Nothing was changed; please choose a later one.</source>
        <translation>Dieser Tag ist vorbei. Nichts wurde geändert; bitte wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Numbers of sessions run from 1 on, the smaller one first, such as 2 to 5.</source>
        <translation>Nummern von Sitzungen beginnen bei 1, die kleinere zuerst, etwa 2 bis 5.</translation>
    </message>
    <message>
        <source>Hours run from 0 to 24, such as 9 to 12, and two different ones are needed.</source>
        <translation>Stunden reichen von 0 bis 24, etwa 9 bis 12; es braucht zwei verschiedene.</translation>
    </message>
    <message>
        <source>This date lies ahead. A step is written down once it was taken; for what is to come, add a follow-up.</source>
        <translation>Dieses Datum liegt noch vor Ihnen. Ein Schritt wird festgehalten, wenn er getan ist; für Kommendes fügen Sie bitte eine Nachfrage hinzu.</translation>
    </message>
    <message>
        <source>This step belongs to the record as it is. Its words and its date can be corrected.</source>
        <translation>Dieser Schritt gehört so zu den Aufzeichnungen. Seine Worte und sein Datum lassen sich berichtigen.</translation>
    </message>
    <message>
        <source>An observation has {most} characters at most. Please say it in fewer words.</source>
        <translation>Eine Beobachtung hat höchstens {most} Zeichen. Bitte sagen Sie es kürzer.</translation>
    </message>
    <message>
        <source>This is too long for an observation. Please say it in fewer words.</source>
        <translation>Das ist für eine Beobachtung zu lang. Bitte sagen Sie es kürzer.</translation>
    </message>
    <message>
        <source>There is an observation “{value}” already, maybe one that is not in use now. Nothing was added.</source>
        <translation>Die Beobachtung „{value}“ gibt es schon, vielleicht ist sie gerade nicht in Gebrauch. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>There is an observation of these words already, maybe one that is not in use now. Nothing was added.</source>
        <translation>Eine Beobachtung mit diesen Worten gibt es schon, vielleicht ist sie gerade nicht in Gebrauch. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>A follow-up can be asked for after one hour to one year. Please choose another time.</source>
        <translation>Eine Nachfrage kann nach einer Stunde bis nach einem Jahr kommen. Bitte wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>There is no such follow-up. Nothing was changed.</source>
        <translation>Eine solche Nachfrage gibt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{value} lies outside the scale: {axis} runs from {low} to {high}. Please change it, or choose another scale.</source>
        <translation>{value} liegt außerhalb der Skala: {axis} reicht von {low} bis {high}. Bitte ändern Sie den Wert oder wählen Sie eine andere Skala.</translation>
    </message>
    <message>
        <source>This lies outside the scale. Please change it, or choose another scale.</source>
        <translation>Dies liegt außerhalb der Skala. Bitte ändern Sie den Wert oder wählen Sie eine andere Skala.</translation>
    </message>
    <message>
        <source>This stays open until the client’s answer is written down. Please note it first; “does not apply” is an answer too.</source>
        <translation>Das bleibt offen, bis die Antwort der Person festgehalten ist. Bitte notieren Sie sie zuerst; „Trifft nicht zu“ ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters. Nothing was changed; please choose a longer one.</source>
        <translation>Eine Passphrase hat mindestens {least} Zeichen. Nichts wurde geändert; bitte wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Nothing was changed; please choose a longer one.</source>
        <translation>Diese Passphrase ist zu kurz. Nichts wurde geändert; bitte wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>This is the passphrase the journal has already. Nothing was changed.</source>
        <translation>Diese Passphrase hat das Journal schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Group {group}: “{sign}” is not used in recovery keys. Please look at this group again; there are digits and letters in it, without I, L, O and U.</source>
        <translation>Gruppe {group}: „{sign}“ kommt in Wiederherstellungsschlüsseln nicht vor. Bitte sehen Sie diese Gruppe noch einmal an; sie besteht aus Ziffern und Buchstaben ohne I, L, O und U.</translation>
    </message>
    <message>
        <source>A character here is not used in recovery keys. Please look at the sheet again.</source>
        <translation>Ein Zeichen hier kommt in Wiederherstellungsschlüsseln nicht vor. Bitte sehen Sie noch einmal auf das Blatt.</translation>
    </message>
    <message>
        <source>Group {group} has five characters on the sheet, and here are {count}. Please look at this group again.</source>
        <translation>Gruppe {group} hat auf dem Blatt fünf Zeichen, hier sind es {count}. Bitte sehen Sie diese Gruppe noch einmal an.</translation>
    </message>
    <message>
        <source>A group has five characters on the sheet. Please look at it again.</source>
        <translation>Eine Gruppe hat auf dem Blatt fünf Zeichen. Bitte sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>A recovery key has {needed} characters in 13 groups, and here are {count}. Please type it group by group.</source>
        <translation>Ein Wiederherstellungsschlüssel hat {needed} Zeichen in 13 Gruppen, hier sind es {count}. Bitte tippen Sie ihn Gruppe für Gruppe.</translation>
    </message>
    <message>
        <source>A recovery key has 65 characters in 13 groups. Please type it group by group.</source>
        <translation>Ein Wiederherstellungsschlüssel hat 65 Zeichen in 13 Gruppen. Bitte tippen Sie ihn Gruppe für Gruppe.</translation>
    </message>
    <message>
        <source>Group {group} is not as it stands on the sheet: a character is mistyped, or two have changed places. Please look at this group again.</source>
        <translation>Gruppe {group} ist nicht so, wie sie auf dem Blatt steht: Ein Zeichen ist vertippt, oder zwei sind vertauscht. Bitte sehen Sie diese Gruppe noch einmal an.</translation>
    </message>
    <message>
        <source>A group is not as it stands on the sheet. Please look at it again.</source>
        <translation>Eine Gruppe ist nicht so, wie sie auf dem Blatt steht. Bitte sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>These groups are not as they stand on the sheet: {groups}. Please look at them again.</source>
        <translation>Diese Gruppen sind nicht so, wie sie auf dem Blatt stehen: {groups}. Bitte sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Some groups are not as they stand on the sheet. Please look at them again.</source>
        <translation>Einige Gruppen sind nicht so, wie sie auf dem Blatt stehen. Bitte sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Each group is right by itself, but they do not belong together. Please look whether all of them come from the same sheet.</source>
        <translation>Jede Gruppe stimmt für sich, aber sie gehören nicht zusammen. Bitte sehen Sie nach, ob alle vom selben Blatt stammen.</translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways. Please write {whole}, or {part}.</source>
        <translation>„{value}“ lässt sich auf zwei Arten lesen. Bitte schreiben Sie {whole} oder {part}.</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Please write it without a mark of thousands.</source>
        <translation>Diese Zahl lässt sich auf zwei Arten lesen. Bitte schreiben Sie sie ohne Tausenderzeichen.</translation>
    </message>
    <message>
        <source>A contact needs a name. Please write one, then save it again.</source>
        <translation>Ein Kontakt braucht einen Namen. Bitte schreiben Sie einen hinein und speichern Sie ihn dann.</translation>
    </message>
    <message>
        <source>{value} people cannot be saved: between 1 and {most} can. Please change it.</source>
        <translation>{value} Personen lassen sich nicht speichern, nur 1 bis {most}. Bitte ändern Sie die Zahl.</translation>
    </message>
    <message>
        <source>So many people cannot be saved. Please change it.</source>
        <translation>So viele Personen lassen sich nicht speichern. Bitte ändern Sie die Zahl.</translation>
    </message>
</context>
<context>
    <name>ViewsCard</name>
    <message>
        <source>Two views</source>
        <translation>Zwei Sichtweisen</translation>
    </message>
    <message>
        <source>The dot is where you placed it, the arrow leads to their mark.</source>
        <translation>Der Punkt ist Ihre Markierung, der Pfeil führt zur anderen.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>No session here has more than one moment on the grid.</source>
        <translation>Keine Sitzung hier hat mehr als einen Moment auf dem Feld.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with more than one moment.</source>
        <translation>
            <numerusform>%Ln Sitzung mit mehr als einem Moment.</numerusform>
            <numerusform>%Ln Sitzungen mit mehr als einem Moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few for an average.</source>
        <translation>Zu wenige für ein Mittel.</translation>
    </message>
    <message>
        <source>On average they ended where they began.</source>
        <translation>Im Mittel endeten sie, wo sie begonnen hatten.</translation>
    </message>
    <message>
        <source>On average they ended {far} nearer to {pole} than they began.</source>
        <translation>Im Mittel endeten sie {far} näher bei {pole}, als sie begonnen hatten.</translation>
    </message>
    <message>
        <source>On average they ended {far} nearer to {pole} and {other_far} nearer to {other_pole} than they began.</source>
        <translation>Im Mittel endeten sie {far} näher bei {pole} und {other_far} näher bei {other_pole}, als sie begonnen hatten.</translation>
    </message>
    <message numerus="yes">
        <source>average of %n moment(s)</source>
        <translation>
            <numerusform>Mittel aus %Ln Moment</numerusform>
            <numerusform>Mittel aus %Ln Momenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions stand(s) at the average of several moments.</source>
        <translation>
            <numerusform>%Ln dieser Sitzungen steht beim Mittel mehrerer Momente.</numerusform>
            <numerusform>%Ln dieser Sitzungen stehen beim Mittel mehrerer Momente.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands at the average of several moments.</source>
        <translation>Sie steht beim Mittel mehrerer Momente.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Look around with a sample journal</source>
        <translation>Mit einem Beispieljournal umsehen</translation>
    </message>
    <message>
        <source>Open a journal I have</source>
        <translation>Vorhandenes Journal öffnen</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Start the journal</source>
        <translation>Journal beginnen</translation>
    </message>
    <message>
        <source>Read a packet I was sent</source>
        <translation>Ein erhaltenes Paket lesen</translation>
    </message>
    <message>
        <source>Making the journal…</source>
        <translation>Das Journal wird angelegt…</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>Everything in the journal</source>
        <translation>Alles im Journal</translation>
    </message>
    <message>
        <source>The sessions that these filters leave</source>
        <translation>Die Sitzungen, die diese Filter übrig lassen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>No saved filter</source>
        <translation>Kein gespeicherter Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected in the journal</source>
        <translation>
            <numerusform>%Ln im Journal ausgewählte Sitzung</numerusform>
            <numerusform>%Ln im Journal ausgewählte Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
</context>
<context>
    <name>WhenPopover</name>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>Between these hours, where it was held</source>
        <translation>Zwischen diesen Stunden, dort, wo sie stattfand</translation>
    </message>
    <message>
        <source>From this hour</source>
        <translation>Von dieser Stunde</translation>
    </message>
    <message>
        <source>To this hour</source>
        <translation>Bis zu dieser Stunde</translation>
    </message>
    <message>
        <source>Take these hours</source>
        <translation>Diese Stunden nehmen</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>Zu jeder Stunde</translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message>
        <source>Where I sat</source>
        <translation>Wo ich stand</translation>
    </message>
    <message>
        <source>A referral is open</source>
        <translation>Eine Weitervermittlung ist offen</translation>
    </message>
    <message numerus="yes">
        <source>session(s)</source>
        <translation>
            <numerusform>Sitzung</numerusform>
            <numerusform>Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>with this client</source>
        <translation>mit dieser Person</translation>
    </message>
    <message>
        <source>A dot for each session will stand here once one is placed.</source>
        <translation>Sobald eine Sitzung markiert ist, steht hier für jede ein Punkt.</translation>
    </message>
    <message>
        <source>{0} placed: {1}.</source>
        <translation>{0} markiert: {1}.</translation>
    </message>
    <message>
        <source>{0} placed, joined in their order, the last one filled. {1}</source>
        <translation>{0} markiert, in ihrer Reihenfolge verbunden, die letzte ausgefüllt. {1}</translation>
    </message>
    <message>
        <source>{0} placed, each a dot, the last one filled. {1}</source>
        <translation>{0} markiert, jede ein Punkt, die letzte ausgefüllt. {1}</translation>
    </message>
    <message>
        <source>On average {0}.</source>
        <translation>Im Mittel {0}.</translation>
    </message>
</context>
<context>
    <name>WillCard</name>
    <message>
        <source>Professional will</source>
        <translation>Berufliche Verfügung</translation>
    </message>
    <message>
        <source>Who may open the journal and who must destroy it, on the day on which you cannot decide yourself. A page to print.</source>
        <translation>Wer das Journal öffnen darf und wer es vernichten muss, wenn Sie einmal nicht selbst entscheiden können. Eine Seite zum Drucken.</translation>
    </message>
    <message>
        <source>Go to the will</source>
        <translation>Zur Verfügung</translation>
    </message>
</context>
<context>
    <name>WillPage</name>
    <message>
        <source>Professional will</source>
        <translation>Berufliche Verfügung</translation>
    </message>
    <message>
        <source>For the day on which you cannot decide yourself</source>
        <translation>Für den Tag, an dem Sie nicht selbst entscheiden</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Verschlossen</translation>
    </message>
    <message>
        <source>Who may open the journal</source>
        <translation>Wer das Journal öffnen darf</translation>
    </message>
    <message>
        <source>Who must destroy it</source>
        <translation>Wer es vernichten muss</translation>
    </message>
    <message>
        <source>Where the passphrase is kept</source>
        <translation>Wo die Passphrase aufbewahrt wird</translation>
    </message>
    <message>
        <source>This could be the passphrase itself. Say only where it is kept: whoever finds this page would else hold both.</source>
        <translation>Das könnte die Passphrase selbst sein. Schreiben Sie nur, wo sie aufbewahrt wird: Wer diese Seite findet, hätte sonst beides.</translation>
    </message>
    <message>
        <source>What else they need to know</source>
        <translation>Was sonst zu wissen ist</translation>
    </message>
    <message>
        <source>Print it and keep it where it will be found, apart from the passphrase. Nobody can read it here without opening the journal first.</source>
        <translation>Drucken Sie sie aus und legen Sie sie dorthin, wo sie gefunden wird, getrennt von der Passphrase. Hier kann sie niemand lesen, ohne vorher das Journal zu öffnen.</translation>
    </message>
    <message>
        <source>This is no legal advice: ask what the law of your place wants.</source>
        <translation>Das ist keine Rechtsberatung: Fragen Sie, was das Recht an Ihrem Ort verlangt.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Written on {0}.</source>
        <translation>Geschrieben am {0}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>professional-will</source>
        <translation>berufliche-verfuegung</translation>
    </message>
    <message>
        <source>Saved to {0}. The file is not encrypted.</source>
        <translation>In {0} gespeichert. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>A colleague, a supervisor, and how to reach them</source>
        <translation>Jemand aus dem Kollegium oder der Supervision, und wie erreichbar</translation>
    </message>
    <message>
        <source>And when: at once, or after so many months</source>
        <translation>Und wann: sofort oder nach wie vielen Monaten</translation>
    </message>
    <message>
        <source>A place or a person, for example with the notary</source>
        <translation>Ein Ort oder eine Person, zum Beispiel beim Notariat</translation>
    </message>
    <message>
        <source>Clients to be told, by whom; papers that lie elsewhere</source>
        <translation>Wem von wem Bescheid zu geben ist; Papiere, die anderswo liegen</translation>
    </message>
    <message>
        <source>Save and seal</source>
        <translation>Speichern und verschließen</translation>
    </message>
    <message>
        <source>Who may open the journal, and who must destroy it.</source>
        <translation>Wer das Journal öffnen darf, und wer es vernichten muss.</translation>
    </message>
    <message>
        <source>The professional will was changed.</source>
        <translation>Die Verfügung wurde geändert.</translation>
    </message>
</context>
<context>
    <name>WillPaper</name>
    <message>
        <source>This page holds no passphrase.</source>
        <translation>Auf dieser Seite steht keine Passphrase.</translation>
    </message>
    <message>
        <source>Professional will</source>
        <translation>Berufliche Verfügung</translation>
    </message>
    <message>
        <source>For the day on which I cannot decide about my journal myself. It holds notes on my own work; those in them are known by codes alone.</source>
        <translation>Für den Tag, an dem ich nicht selbst über mein Journal entscheiden kann. Es enthält Notizen über meine eigene Arbeit; wer darin vorkommt, trägt nur ein Kürzel.</translation>
    </message>
    <message>
        <source>The journal is this file: {0}</source>
        <translation>Das Journal ist diese Datei: {0}</translation>
    </message>
    <message>
        <source>Who may open the journal</source>
        <translation>Wer das Journal öffnen darf</translation>
    </message>
    <message>
        <source>Who must destroy it</source>
        <translation>Wer es vernichten muss</translation>
    </message>
    <message>
        <source>Where the passphrase is kept</source>
        <translation>Wo die Passphrase aufbewahrt wird</translation>
    </message>
    <message>
        <source>What else you need to know</source>
        <translation>Was sonst zu wissen ist</translation>
    </message>
    <message>
        <source>Place, date, signature</source>
        <translation>Ort, Datum, Unterschrift</translation>
    </message>
</context>
<context>
    <name>WordSlider</name>
    <message>
        <source>Clear {0}</source>
        <translation>{0} leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>3  Names, places, dates</source>
        <translation>3  Namen, Orte, Daten</translation>
    </message>
    <message>
        <source>Words to replace</source>
        <translation>Zu ersetzende Worte</translation>
    </message>
    <message>
        <source>Words instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Words that stand there instead</source>
        <translation>Worte, die stattdessen dort stehen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>{0}: {1}. Replace it</source>
        <translation>{0}: {1}. Ersetzen</translation>
    </message>
    <message>
        <source>These could tell who is meant. Press one to replace it.</source>
        <translation>Das könnte verraten, wer gemeint ist. Drücken Sie darauf, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Nothing stands out. Read it once more all the same.</source>
        <translation>Nichts fällt auf. Lesen Sie es trotzdem noch einmal.</translation>
    </message>
    <message>
        <source>{0} leaves as {1}</source>
        <translation>{0} geht hinaus als {1}</translation>
    </message>
    <message>
        <source>Do not replace {0}</source>
        <translation>{0} nicht ersetzen</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>How far it is written</source>
        <translation>Wie weit geschrieben ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>{0} of {1} sessions</source>
        <translation>{0} von {1} Sitzungen</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Es wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>WriteCard</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>{0} written to {1}</source>
        <translation>{0} geschrieben nach {1}</translation>
    </message>
    <message>
        <source>Left out, in the bin: {0}.</source>
        <translation>Ausgelassen, im Papierkorb: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell and are cut there.</source>
        <translation>
            <numerusform>%Ln Text ist länger als eine Zelle und dort gekürzt.</numerusform>
            <numerusform>%Ln Texte sind länger als eine Zelle und dort gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can only be read here, so it keeps no note that this left.</source>
        <translation>Das Journal kann hier nur gelesen werden und behält daher keinen Vermerk, dass dies hinausging.</translation>
    </message>
    <message>
        <source>What is exported is not encrypted: whoever has the file can read it. That it left, when and in which form, is noted in the journal.</source>
        <translation>Was exportiert wird, ist nicht verschlüsselt: Wer die Datei hat, kann sie lesen. Dass etwas hinausging, wann und in welcher Form, wird im Journal vermerkt.</translation>
    </message>
</context>
<context>
    <name>WritingCard</name>
    <message>
        <source>Only the page  F11</source>
        <translation>Nur die Seite  F11</translation>
    </message>
    <message>
        <source>Only the page</source>
        <translation>Nur die Seite</translation>
    </message>
    <message>
        <source>My own questions</source>
        <translation>Eigene Fragen</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>My own questions</source>
        <translation>Eigene Fragen</translation>
    </message>
    <message>
        <source>Check spelling with the dictionaries of this computer</source>
        <translation>Rechtschreibung mit den Wörterbüchern dieses Computers prüfen</translation>
    </message>
    <message>
        <source>Words I added</source>
        <translation>Wörter, die ich hinzugefügt habe</translation>
    </message>
    <message>
        <source>Word {0}, remove</source>
        <translation>Wort {0}, entfernen</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Name to greet you with</source>
        <translation>Name für die Begrüßung</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Wo Sie arbeiten</translation>
    </message>
    <message>
        <source>May stay empty; never leaves the journal</source>
        <translation>Kann leer bleiben; verlässt nie das Journal</translation>
    </message>
    <message>
        <source>A country or state whose rules you work under</source>
        <translation>Ein Land, dessen Regeln für Sie gelten</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>The role is added.</source>
        <translation>Die Rolle ist hinzugefügt.</translation>
    </message>
    <message>
        <source>The role is removed.</source>
        <translation>Die Rolle ist entfernt.</translation>
    </message>
    <message>
        <source>Where you mean to be was changed.</source>
        <translation>Wo Sie sein wollen, wurde geändert.</translation>
    </message>
</context>
<context>
    <name>_DraftRow</name>
    <message>
        <source>marked on the grid</source>
        <translation>auf dem Feld markiert</translation>
    </message>
    <message>
        <source>not yet marked</source>
        <translation>noch nicht markiert</translation>
    </message>
    <message>
        <source>no client code</source>
        <translation>ohne Kürzel</translation>
    </message>
    <message>
        <source>{0}; changes a saved entry</source>
        <translation>{0}; ändert einen gespeicherten Eintrag</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>In the words that were used (optional)</source>
        <translation>In den Worten, die fielen (freiwillig)</translation>
    </message>
    <message>
        <source>Words used: {0}</source>
        <translation>Worte, die fielen: {0}</translation>
    </message>
</context>
<context>
    <name>_SetAside</name>
    <message>
        <source>Continue</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Continue</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Weglegen</translation>
    </message>
</context>
</TS>
