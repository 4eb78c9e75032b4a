<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActionBar</name>
    <message numerus="yes">
        <source>%n session(s) selected</source>
        <translation>
            <numerusform>%Ln session selected</numerusform>
            <numerusform>%Ln sessions selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written to {0}. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln session written to {0}. The file is not encrypted.</numerusform>
            <numerusform>%Ln sessions written to {0}. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) tagged #{0}.</source>
        <translation>
            <numerusform>%Ln session tagged #{0}.</numerusform>
            <numerusform>%Ln sessions tagged #{0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) flagged for supervision.</source>
        <translation>
            <numerusform>%Ln session flagged for supervision.</numerusform>
            <numerusform>%Ln sessions flagged for supervision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are in the bin.</source>
        <translation>
            <numerusform>%Ln session is in the bin.</numerusform>
            <numerusform>%Ln sessions are in the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken out of the bin.</source>
        <translation>
            <numerusform>%Ln session taken out of the bin.</numerusform>
            <numerusform>%Ln sessions taken out of the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainCard</name>
    <message numerus="yes">
        <source>%n old session(s) to place again</source>
        <translation>
            <numerusform>%Ln old session to place again</numerusform>
            <numerusform>%Ln old sessions to place again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainPage</name>
    <message numerus="yes">
        <source>Read what you wrote, then mark where you sat. %n session(s) to go.</source>
        <translation>
            <numerusform>Read what you wrote, then mark where you sat. %Ln session to go.</numerusform>
            <numerusform>Read what you wrote, then mark where you sat. %Ln sessions to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>%n earlier agreement(s)</source>
        <translation>
            <numerusform>%Ln earlier agreement</numerusform>
            <numerusform>%Ln earlier agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n of them had lost something that stood in their history.</source>
        <translation>
            <numerusform>%Ln of them had lost something that stood in its history.</numerusform>
            <numerusform>%Ln of them had lost something that stood in their history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their texts; what was placed is there.</source>
        <translation>
            <numerusform>%Ln of them lost its texts; what was placed is there.</numerusform>
            <numerusform>%Ln of them lost their texts; what was placed is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their date and place; their texts stand at the date of the session before.</source>
        <translation>
            <numerusform>%Ln of them lost its date and place; its texts stand at the date of the session before.</numerusform>
            <numerusform>%Ln of them lost their date and place; their texts stand at the date of the session before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are known to be gone.</source>
        <translation>
            <numerusform>%Ln session is known to be gone.</numerusform>
            <numerusform>%Ln sessions are known to be gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belonged to nothing that is left, and were left out.</source>
        <translation>
            <numerusform>%Ln record belonged to nothing that is left, and was left out.</numerusform>
            <numerusform>%Ln records belonged to nothing that is left, and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarEventsCard</name>
    <message numerus="yes">
        <source>%n event(s) called off are left out.</source>
        <translation>
            <numerusform>%Ln event called off is left out.</numerusform>
            <numerusform>%Ln events called off are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) longer than a day are left out.</source>
        <translation>
            <numerusform>%Ln event longer than a day is left out.</numerusform>
            <numerusform>%Ln events longer than a day are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>Make %Ln draft</numerusform>
            <numerusform>Make %Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait on Today, set aside, to be written up.</source>
        <translation>
            <numerusform>%Ln draft waits on Today, set aside, to be written up.</numerusform>
            <numerusform>%Ln drafts wait on Today, set aside, to be written up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) taken out again.</source>
        <translation>
            <numerusform>%Ln draft taken out again.</numerusform>
            <numerusform>%Ln drafts taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, since they were written on.</source>
        <translation>
            <numerusform>%Ln stayed, since it was written on.</numerusform>
            <numerusform>%Ln stayed, since they were written on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameHome</name>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%Ln new note</numerusform>
            <numerusform>%Ln new notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSaid</name>
    <message numerus="yes">
        <source>From {first} to {last}: %n session(s).</source>
        <translation>
            <numerusform>From {first} to {last}: %Ln session.</numerusform>
            <numerusform>From {first} to {last}: %Ln sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {first}: %n session(s).</source>
        <translation>
            <numerusform>On {first}: %Ln session.</numerusform>
            <numerusform>On {first}: %Ln sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was elsewhere before that: the area changed %n time(s).</source>
        <translation>
            <numerusform>It was elsewhere before that: the area changed %Ln time.</numerusform>
            <numerusform>It was elsewhere before that: the area changed %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) hard to say.</source>
        <translation>
            <numerusform>%Ln mark hard to say.</numerusform>
            <numerusform>%Ln marks hard to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) placed late.</source>
        <translation>
            <numerusform>%Ln mark placed late.</numerusform>
            <numerusform>%Ln marks placed late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s) on the time line.</source>
        <translation>
            <numerusform>%Ln reflection on the time line.</numerusform>
            <numerusform>%Ln reflections on the time line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientFile</name>
    <message numerus="yes">
        <source>In %n place(s) what the practitioner wrote about themselves is held back. The reason: {reason}</source>
        <translation>
            <numerusform>In %Ln place what the practitioner wrote about themselves is held back. The reason: {reason}</numerusform>
            <numerusform>In %Ln places what the practitioner wrote about themselves is held back. The reason: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesCard</name>
    <message numerus="yes">
        <source>%n client code(s) look like a name</source>
        <translation>
            <numerusform>%Ln client code looks like a name</numerusform>
            <numerusform>%Ln client codes look like a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n session(s) in common: a difference is given where the two sides have none.</source>
        <translation>
            <numerusform>%Ln session in common: a difference is given where the two sides have none.</numerusform>
            <numerusform>%Ln sessions in common: a difference is given where the two sides have none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsBrief</name>
    <message numerus="yes">
        <source>%n on the referral list</source>
        <translation>
            <numerusform>%Ln on the referral list</numerusform>
            <numerusform>%Ln on the referral list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message numerus="yes">
        <source>%n backup(s) still hold this client, or may.</source>
        <translation>
            <numerusform>%Ln backup still holds this client, or may.</numerusform>
            <numerusform>%Ln backups still hold this client, or may.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n backup(s) holds this client.</source>
        <translation>
            <numerusform>The %Ln backup does not hold this client.</numerusform>
            <numerusform>None of the %Ln backups holds this client.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyingCard</name>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>after %Ln second</numerusform>
            <numerusform>after %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedView</name>
    <message numerus="yes">
        <source>%n backup(s), each opened and counted just now.</source>
        <translation>
            <numerusform>%Ln backup, opened and counted just now.</numerusform>
            <numerusform>%Ln backups, each opened and counted just now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) found.</source>
        <translation>
            <numerusform>%Ln backup found.</numerusform>
            <numerusform>%Ln backups found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesPart</name>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%Ln hour before</numerusform>
            <numerusform>%Ln hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n hour(s)</source>
        <translation>
            <numerusform>after %Ln hour</numerusform>
            <numerusform>after %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%Ln day before</numerusform>
            <numerusform>%Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %Ln day</numerusform>
            <numerusform>after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message numerus="yes">
        <source>%n unfinished draft(s)</source>
        <translation>
            <numerusform>%Ln unfinished draft</numerusform>
            <numerusform>%Ln unfinished drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message numerus="yes">
        <source>%n session(s) so far: too few for a pattern.</source>
        <translation>
            <numerusform>%Ln session so far: too few for a pattern.</numerusform>
            <numerusform>%Ln sessions so far: too few for a pattern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so chosen: too few for an average.</source>
        <translation>
            <numerusform>%Ln session so chosen: too few for an average.</numerusform>
            <numerusform>%Ln sessions so chosen: too few for an average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {recent} are with clients who were not there before.</source>
        <translation>
            <numerusform>%Ln of the {recent} are with clients who were not there before.</numerusform>
            <numerusform>%Ln of the {recent} are with clients who were not there before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {recent} have no client code.</source>
        <translation>
            <numerusform>%Ln of the {recent} have no client code.</numerusform>
            <numerusform>%Ln of the {recent} have no client code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n item(s) waiting</source>
        <translation>
            <numerusform>%Ln item waiting</numerusform>
            <numerusform>%Ln items waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a question</source>
        <translation>
            <numerusform>%Ln with a question</numerusform>
            <numerusform>%Ln with a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message numerus="yes">
        <source>%n day(s) left in the bin</source>
        <translation>
            <numerusform>%Ln day left in the bin</numerusform>
            <numerusform>%Ln days left in the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message numerus="yes">
        <source>After %n session(s) you will be asked what came of it.</source>
        <translation>
            <numerusform>After %Ln session you will be asked what came of it.</numerusform>
            <numerusform>After %Ln sessions you will be asked what came of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln not readable</numerusform>
            <numerusform>%Ln not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation>
            <numerusform>%Ln session read</numerusform>
            <numerusform>%Ln sessions read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no mark on the grid; they can be placed afterwards, one after the other.</source>
        <translation>
            <numerusform>%Ln of them has no mark on the grid; it can be placed afterwards.</numerusform>
            <numerusform>%Ln of them have no mark on the grid; they can be placed afterwards, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) and recording(s) are not imported.</source>
        <translation>
            <numerusform>%Ln picture or recording is not imported.</numerusform>
            <numerusform>%Ln pictures and recordings are not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lay between two steps of the grid and are moved to the nearest.</source>
        <translation>
            <numerusform>%Ln mark lay between two steps of the grid and is moved to the nearest.</numerusform>
            <numerusform>%Ln marks lay between two steps of the grid and are moved to the nearest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read; those sessions are imported without.</source>
        <translation>
            <numerusform>%Ln value cannot be read; that session is imported without it.</numerusform>
            <numerusform>%Ln values cannot be read; those sessions are imported without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message numerus="yes">
        <source>%n in the bin</source>
        <translation>
            <numerusform>%Ln in the bin</numerusform>
            <numerusform>%Ln in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%Ln still to come</numerusform>
            <numerusform>%Ln still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as supervisor</source>
        <translation>
            <numerusform>%Ln as supervisor</numerusform>
            <numerusform>%Ln as supervisor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another role</source>
        <translation>
            <numerusform>%Ln in another role</numerusform>
            <numerusform>%Ln in another role</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before the first day</source>
        <translation>
            <numerusform>%Ln before the first day</numerusform>
            <numerusform>%Ln before the first day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside a training</source>
        <translation>
            <numerusform>%Ln inside a training</numerusform>
            <numerusform>%Ln inside a training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no client work</source>
        <translation>
            <numerusform>%Ln no client work</numerusform>
            <numerusform>%Ln no client work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too many people</source>
        <translation>
            <numerusform>%Ln with too many people</numerusform>
            <numerusform>%Ln with too many people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a length</source>
        <translation>
            <numerusform>%Ln without a length</numerusform>
            <numerusform>%Ln without a length</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left off the log, since no agreement to stand in it is noted: %n client(s)</source>
        <translation>
            <numerusform>Left off the log, since no agreement to stand in it is noted: %Ln client</numerusform>
            <numerusform>Left off the log, since no agreement to stand in it is noted: %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left off the log, since they have no client code: %n session(s)</source>
        <translation>
            <numerusform>Left off the log, since they have no client code: %Ln session</numerusform>
            <numerusform>Left off the log, since they have no client code: %Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursKeeping</name>
    <message numerus="yes">
        <source>%n row(s) imported as hours from before.</source>
        <translation>
            <numerusform>%Ln row imported as hours from before.</numerusform>
            <numerusform>%Ln rows imported as hours from before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Import %n session(s)</source>
        <translation>
            <numerusform>Import %Ln session</numerusform>
            <numerusform>Import %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken out again.</source>
        <translation>
            <numerusform>%Ln session taken out again.</numerusform>
            <numerusform>%Ln sessions taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, since they were changed afterwards.</source>
        <translation>
            <numerusform>%Ln stayed, since it was changed afterwards.</numerusform>
            <numerusform>%Ln stayed, since they were changed afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far</source>
        <translation>
            <numerusform>%Ln session so far</numerusform>
            <numerusform>%Ln sessions so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalColumn</name>
    <message numerus="yes">
        <source>%n years ago today: {0}</source>
        <translation>
            <numerusform>%Ln year ago today: {0}</numerusform>
            <numerusform>%Ln years ago today: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n session(s) you brought along</source>
        <translation>
            <numerusform>Place %Ln session you brought along</numerusform>
            <numerusform>Place %Ln sessions you brought along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n session(s) found</source>
        <translation>
            <numerusform>%Ln session found</numerusform>
            <numerusform>%Ln sessions found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastSessionsCard</name>
    <message numerus="yes">
        <source>Last %n session(s)</source>
        <translation>
            <numerusform>Last session</numerusform>
            <numerusform>Last %Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibrariesCard</name>
    <message numerus="yes">
        <source>%n libraries and their licences</source>
        <translation>
            <numerusform>%Ln library and its licence</numerusform>
            <numerusform>%Ln libraries and their licences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>The journal will lock in %n second(s). Any key keeps it open.</source>
        <translation>
            <numerusform>The journal will lock in %Ln second. Any key keeps it open.</numerusform>
            <numerusform>The journal will lock in %Ln seconds. Any key keeps it open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The packet will close in %n second(s); what was not returned is gone then. Any key keeps it open.</source>
        <translation>
            <numerusform>The packet will close in %Ln second; what was not returned is gone then. Any key keeps it open.</numerusform>
            <numerusform>The packet will close in %Ln seconds; what was not returned is gone then. Any key keeps it open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %Ln minute</numerusform>
            <numerusform>after %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWriting</name>
    <message numerus="yes">
        <source>%n row(s) written to {0}. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln row written to {0}. The file is not encrypted.</numerusform>
            <numerusform>%Ln rows written to {0}. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%Ln record read</numerusform>
            <numerusform>%Ln records read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message numerus="yes">
        <source>sessions</source>
        <translation>
            <numerusform>session</numerusform>
            <numerusform>sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clients</source>
        <translation>
            <numerusform>client</numerusform>
            <numerusform>clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>Client {client} is in your journal with %n session(s) only. So few can be recognised more easily.</source>
        <translation>
            <numerusform>Client {client} is in your journal with %Ln session only. So few can be recognised more easily.</numerusform>
            <numerusform>Client {client} is in your journal with %Ln sessions only. So few can be recognised more easily.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without consent: the placement goes, no words.</source>
        <translation>
            <numerusform>%Ln session without consent: the placement goes, no words.</numerusform>
            <numerusform>%Ln sessions without consent: the placements go, no words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures begin with {needed} sessions placed blind by both; so far %n session(s).</source>
        <translation>
            <numerusform>Figures begin with {needed} sessions placed blind by both; so far there is %Ln.</numerusform>
            <numerusform>Figures begin with {needed} sessions placed blind by both; so far there are %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) drawn hollow: placed after the other mark was seen, not counted.</source>
        <translation>
            <numerusform>%Ln pair drawn hollow: placed after the other mark was seen, not counted.</numerusform>
            <numerusform>%Ln pairs drawn hollow: placed after the other mark was seen, not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketBuildPage</name>
    <message numerus="yes">
        <source>%n session(s); nothing leaves before you seal it</source>
        <translation>
            <numerusform>%Ln session; nothing leaves before you seal it</numerusform>
            <numerusform>%Ln sessions; nothing leaves before you seal it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketPages</name>
    <message numerus="yes">
        <source>%n note(s) came home</source>
        <translation>
            <numerusform>%Ln note came home</numerusform>
            <numerusform>%Ln notes came home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%Ln placement</numerusform>
            <numerusform>%Ln placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) of moments that are no longer there became notes.</source>
        <translation>
            <numerusform>%Ln placement of a moment that is no longer there became a note.</numerusform>
            <numerusform>%Ln placements of moments that are no longer there became notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message numerus="yes">
        <source>Undone. %n record(s) stayed as they are, since they were changed after the merge.</source>
        <translation>
            <numerusform>Undone. %Ln record stayed as it is, since it was changed after the merge.</numerusform>
            <numerusform>Undone. %Ln records stayed as they are, since they were changed after the merge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported</source>
        <translation>
            <numerusform>%Ln session imported</numerusform>
            <numerusform>%Ln sessions imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln not readable</numerusform>
            <numerusform>%Ln not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still there</source>
        <translation>
            <numerusform>%Ln of them still there</numerusform>
            <numerusform>%Ln of them still there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacingCard</name>
    <message numerus="yes">
        <source>%n session(s) you brought along have no mark yet</source>
        <translation>
            <numerusform>%Ln session you brought along has no mark yet</numerusform>
            <numerusform>%Ln sessions you brought along have no mark yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacingPage</name>
    <message numerus="yes">
        <source>Read it, then mark where you sat. %n session(s) to go.</source>
        <translation>
            <numerusform>Read it, then mark where you sat. %Ln session to go.</numerusform>
            <numerusform>Read it, then mark where you sat. %Ln sessions to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) you left without a mark.</source>
        <translation>
            <numerusform>%Ln session you left without a mark.</numerusform>
            <numerusform>%Ln sessions you left without a mark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message numerus="yes">
        <source>%n session(s) with all that was written</source>
        <translation>
            <numerusform>%Ln session with all that was written</numerusform>
            <numerusform>%Ln sessions with all that was written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the bin</source>
        <translation>
            <numerusform>%Ln of them in the bin</numerusform>
            <numerusform>%Ln of them in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of them</source>
        <translation>
            <numerusform>%Ln earlier version of them</numerusform>
            <numerusform>%Ln earlier versions of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished draft(s)</source>
        <translation>
            <numerusform>%Ln unfinished draft</numerusform>
            <numerusform>%Ln unfinished drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) with every step</source>
        <translation>
            <numerusform>%Ln referral with every step</numerusform>
            <numerusform>%Ln referrals with every step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%Ln reminder</numerusform>
            <numerusform>%Ln reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) for supervision</source>
        <translation>
            <numerusform>%Ln thing for supervision</numerusform>
            <numerusform>%Ln things for supervision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to the question</source>
        <translation>
            <numerusform>%Ln answer to the question</numerusform>
            <numerusform>%Ln answers to the question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intention(s) before a session</source>
        <translation>
            <numerusform>%Ln intention before a session</numerusform>
            <numerusform>%Ln intentions before a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier agreement(s)</source>
        <translation>
            <numerusform>%Ln earlier agreement</numerusform>
            <numerusform>%Ln earlier agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of a supervisor</source>
        <translation>
            <numerusform>%Ln note of a supervisor</numerusform>
            <numerusform>%Ln notes of a supervisor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stay with date, minutes, tags and where you sat.</source>
        <translation>
            <numerusform>%Ln session stays with date, minutes, tags and where you sat.</numerusform>
            <numerusform>%Ln sessions stay with date, minutes, tags and where you sat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a supervisor was handed in %n packet(s) is with them: ask them to delete it.</source>
        <translation>
            <numerusform>What a supervisor was handed in %Ln packet is with them: ask them to delete it.</numerusform>
            <numerusform>What a supervisor was handed in %Ln packets is with them: ask them to delete it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code also stands in %n other text(s) of yours. They stay as they are; look for the code in the journal.</source>
        <translation>
            <numerusform>The code also stands in %Ln other text of yours. It stays as it is; look for the code in the journal.</numerusform>
            <numerusform>The code also stands in %Ln other texts of yours. They stay as they are; look for the code in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing letter(s) of a supervisor speak of several clients and stay: read there what is said of this one.</source>
        <translation>
            <numerusform>%Ln closing letter of a supervisor speaks of several clients and stays: read there what is said of this one.</numerusform>
            <numerusform>%Ln closing letters of a supervisor speak of several clients and stay: read there what is said of this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message numerus="yes">
        <source>%n packet(s) received, each person kept apart</source>
        <translation>
            <numerusform>%Ln packet received</numerusform>
            <numerusform>%Ln packets received, each person kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) received</source>
        <translation>
            <numerusform>%Ln packet received</numerusform>
            <numerusform>%Ln packets received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; a few words find them.</source>
        <translation>
            <numerusform>%Ln more; a few words find it.</numerusform>
            <numerusform>%Ln more; a few words find them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%Ln placed</numerusform>
            <numerusform>%Ln placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message numerus="yes">
        <source>%n referral(s) open</source>
        <translation>
            <numerusform>%Ln referral open</numerusform>
            <numerusform>%Ln referrals open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message numerus="yes">
        <source>Your last reflection on this was %n day(s) ago.</source>
        <translation>
            <numerusform>Your last reflection on this was %Ln day ago.</numerusform>
            <numerusform>Your last reflection on this was %Ln days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation>
            <numerusform>%Ln reflection</numerusform>
            <numerusform>%Ln reflections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message numerus="yes">
        <source>%n record(s) are not imported</source>
        <translation>
            <numerusform>%Ln record is not imported</numerusform>
            <numerusform>%Ln records are not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; copying takes them.</source>
        <translation>
            <numerusform>%Ln more is not listed here; copying takes it.</numerusform>
            <numerusform>%Ln more are not listed here; copying takes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off for %n day(s)</source>
        <translation>
            <numerusform>Put off for %Ln day</numerusform>
            <numerusform>Put off for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%Ln due</numerusform>
            <numerusform>%Ln due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%Ln due</numerusform>
            <numerusform>%Ln due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%Ln date</numerusform>
            <numerusform>%Ln dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message numerus="yes">
        <source>%n session(s) imported</source>
        <translation>
            <numerusform>%Ln session imported</numerusform>
            <numerusform>%Ln sessions imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation>
            <numerusform>%Ln session read</numerusform>
            <numerusform>%Ln sessions read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%Ln imported</numerusform>
            <numerusform>%Ln imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln not readable</numerusform>
            <numerusform>%Ln not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) came along: client codes, roles and the like.</source>
        <translation>
            <numerusform>%Ln other record came along: client codes, roles and the like.</numerusform>
            <numerusform>%Ln other records came along: client codes, roles and the like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that cannot be read stayed out.</source>
        <translation>
            <numerusform>%Ln value that cannot be read stayed out.</numerusform>
            <numerusform>%Ln values that cannot be read stayed out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleBlock</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemeCard</name>
    <message numerus="yes">
        <source>For %n client(s) no agreement to stand in a log is noted, or sessions have no code: {0} count here and are left off the log.</source>
        <translation>
            <numerusform>For %Ln client no agreement to stand in a log is noted, or sessions have no code: {0} count here and are left off the log.</numerusform>
            <numerusform>For %Ln clients no agreement to stand in a log is noted, or sessions have no code: {0} count here and are left off the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message numerus="yes">
        <source>%n note(s) came back</source>
        <translation>
            <numerusform>%Ln note came back</numerusform>
            <numerusform>%Ln notes came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message numerus="yes">
        <source>%n packet(s) sent</source>
        <translation>
            <numerusform>%Ln packet sent</numerusform>
            <numerusform>%Ln packets sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>%n session(s) ago you chose one step. What came of it?</source>
        <translation>
            <numerusform>%Ln session ago you chose one step. What came of it?</numerusform>
            <numerusform>%Ln sessions ago you chose one step. What came of it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWays</name>
    <message numerus="yes">
        <source>%n reminder(s) no longer needed.</source>
        <translation>
            <numerusform>%Ln reminder is no longer needed.</numerusform>
            <numerusform>%Ln reminders are no longer needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsSection</name>
    <message numerus="yes">
        <source>“{0}” was taken from %n session(s).</source>
        <translation>
            <numerusform>“{0}” was taken from %Ln session.</numerusform>
            <numerusform>“{0}” was taken from %Ln sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThereCard</name>
    <message numerus="yes">
        <source>%n backup(s), each opened and counted just now.</source>
        <translation>
            <numerusform>%Ln backup, opened and counted just now.</numerusform>
            <numerusform>%Ln backups, each opened and counted just now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not encrypted: they were made before this journal had a passphrase, and anyone who can read the files can read them.</source>
        <translation>
            <numerusform>%Ln of them is not encrypted: it was made before this journal had a passphrase, and anyone who can read the file can read it.</numerusform>
            <numerusform>%Ln of them are not encrypted: they were made before this journal had a passphrase, and anyone who can read the files can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase these %n backup(s)…</source>
        <translation>
            <numerusform>Erase %Ln backup…</numerusform>
            <numerusform>Erase %Ln backups…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%Ln moment</numerusform>
            <numerusform>%Ln moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n session(s).</source>
        <translation>
            <numerusform>Since then %Ln session.</numerusform>
            <numerusform>Since then %Ln sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far.</source>
        <translation>
            <numerusform>%Ln session so far.</numerusform>
            <numerusform>%Ln sessions so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the bin</source>
        <translation>
            <numerusform>%Ln of them in the bin</numerusform>
            <numerusform>%Ln of them in the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message numerus="yes">
        <source>Next attempt in %n second(s)</source>
        <translation>
            <numerusform>Next attempt in %Ln second</numerusform>
            <numerusform>Next attempt in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message numerus="yes">
        <source>%n session(s) with more than one moment.</source>
        <translation>
            <numerusform>%Ln session with more than one moment.</numerusform>
            <numerusform>%Ln sessions with more than one moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average of %n moment(s)</source>
        <translation>
            <numerusform>average of %Ln moment</numerusform>
            <numerusform>average of %Ln moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions stand(s) at the average of several moments.</source>
        <translation>
            <numerusform>%Ln of these sessions stands at the average of several moments.</numerusform>
            <numerusform>%Ln of these sessions stand at the average of several moments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message numerus="yes">
        <source>%n session(s) selected in the journal</source>
        <translation>
            <numerusform>%Ln session selected in the journal</numerusform>
            <numerusform>%Ln sessions selected in the journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message numerus="yes">
        <source>session(s)</source>
        <translation>
            <numerusform>session</numerusform>
            <numerusform>sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteCard</name>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell and are cut there.</source>
        <translation>
            <numerusform>%Ln text was longer than a cell and is cut there.</numerusform>
            <numerusform>%Ln texts were longer than a cell and are cut there.</numerusform>
        </translation>
    </message>
</context>
</TS>
