<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActionBar</name>
    <message numerus="yes">
        <source>%n session(s) selected</source>
        <translation>
            <numerusform>%n session selected</numerusform>
            <numerusform>%n sessions selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written to {0}. The file is not encrypted.</source>
        <translation>
            <numerusform>%n session written to {0}. The file is not encrypted.</numerusform>
            <numerusform>%n sessions written to {0}. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) tagged #{0}.</source>
        <translation>
            <numerusform>%n session tagged #{0}.</numerusform>
            <numerusform>%n sessions tagged #{0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) flagged for supervision.</source>
        <translation>
            <numerusform>%n session flagged for supervision.</numerusform>
            <numerusform>%n sessions flagged for supervision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are in the bin.</source>
        <translation>
            <numerusform>%n session is in the bin.</numerusform>
            <numerusform>%n sessions are in the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken out of the bin.</source>
        <translation>
            <numerusform>%n session taken out of the bin.</numerusform>
            <numerusform>%n sessions taken out of the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainCard</name>
    <message numerus="yes">
        <source>%n old session(s) to place again</source>
        <translation>
            <numerusform>%n old session to place again</numerusform>
            <numerusform>%n old sessions to place again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainPage</name>
    <message numerus="yes">
        <source>Read what you wrote, then mark where you sat. %n session(s) to go.</source>
        <translation>
            <numerusform>Read what you wrote, then mark where you sat. %n session to go.</numerusform>
            <numerusform>Read what you wrote, then mark where you sat. %n sessions to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>%n earlier agreement(s)</source>
        <translation>
            <numerusform>%n earlier agreement</numerusform>
            <numerusform>%n earlier agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n of them had lost something that stood in their history.</source>
        <translation>
            <numerusform>%n of them had lost something that stood in its history.</numerusform>
            <numerusform>%n of them had lost something that stood in their history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their texts; what was placed is there.</source>
        <translation>
            <numerusform>%n of them lost its texts; what was placed is there.</numerusform>
            <numerusform>%n of them lost their texts; what was placed is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their date and place; their texts stand at the date of the session before.</source>
        <translation>
            <numerusform>%n of them lost its date and place; its texts stand at the date of the session before.</numerusform>
            <numerusform>%n of them lost their date and place; their texts stand at the date of the session before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are known to be gone.</source>
        <translation>
            <numerusform>%n session is known to be gone.</numerusform>
            <numerusform>%n sessions are known to be gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belonged to nothing that is left, and were left out.</source>
        <translation>
            <numerusform>%n record belonged to nothing that is left, and was left out.</numerusform>
            <numerusform>%n records belonged to nothing that is left, and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n event(s) called off are left out.</source>
        <translation>
            <numerusform>%n event called off is left out.</numerusform>
            <numerusform>%n events called off are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) longer than a day are left out.</source>
        <translation>
            <numerusform>%n event longer than a day is left out.</numerusform>
            <numerusform>%n events longer than a day are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>Make %n draft</numerusform>
            <numerusform>Make %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait on Today, set aside, to be written up.</source>
        <translation>
            <numerusform>%n draft waits on Today, set aside, to be written up.</numerusform>
            <numerusform>%n drafts wait on Today, set aside, to be written up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) taken out again.</source>
        <translation>
            <numerusform>%n draft taken out again.</numerusform>
            <numerusform>%n drafts taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, since they were written on.</source>
        <translation>
            <numerusform>%n stayed, since it was written on.</numerusform>
            <numerusform>%n stayed, since they were written on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameHome</name>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSaid</name>
    <message numerus="yes">
        <source>From {first} to {last}: %n session(s).</source>
        <translation>
            <numerusform>From {first} to {last}: %n session.</numerusform>
            <numerusform>From {first} to {last}: %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {first}: %n session(s).</source>
        <translation>
            <numerusform>On {first}: %n session.</numerusform>
            <numerusform>On {first}: %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was elsewhere before that: the area changed %n time(s).</source>
        <translation>
            <numerusform>It was elsewhere before that: the area changed %n time.</numerusform>
            <numerusform>It was elsewhere before that: the area changed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) hard to say.</source>
        <translation>
            <numerusform>%n mark hard to say.</numerusform>
            <numerusform>%n marks hard to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) placed late.</source>
        <translation>
            <numerusform>%n mark placed late.</numerusform>
            <numerusform>%n marks placed late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s) on the time line.</source>
        <translation>
            <numerusform>%n reflection on the time line.</numerusform>
            <numerusform>%n reflections on the time line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientFile</name>
    <message numerus="yes">
        <source>In %n place(s) what the practitioner wrote about themselves is held back. The reason: {reason}</source>
        <translation>
            <numerusform>In %n place what the practitioner wrote about themselves is held back. The reason: {reason}</numerusform>
            <numerusform>In %n places what the practitioner wrote about themselves is held back. The reason: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesCard</name>
    <message numerus="yes">
        <source>%n client code(s) look like a name</source>
        <translation>
            <numerusform>%n client code looks like a name</numerusform>
            <numerusform>%n client codes look like a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n session(s) in common: a difference is given where the two sides have none.</source>
        <translation>
            <numerusform>%n session in common: a difference is given where the two sides have none.</numerusform>
            <numerusform>%n sessions in common: a difference is given where the two sides have none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsBrief</name>
    <message numerus="yes">
        <source>%n on the referral list</source>
        <translation>
            <numerusform>%n on the referral list</numerusform>
            <numerusform>%n on the referral list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message numerus="yes">
        <source>%n backup(s) still hold this client, or may.</source>
        <translation>
            <numerusform>%n backup still holds this client, or may.</numerusform>
            <numerusform>%n backups still hold this client, or may.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n backup(s) holds this client.</source>
        <translation>
            <numerusform>The %n backup does not hold this client.</numerusform>
            <numerusform>None of the %n backups holds this client.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyingCard</name>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>after %n second</numerusform>
            <numerusform>after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedView</name>
    <message numerus="yes">
        <source>%n backup(s), each opened and counted just now.</source>
        <translation>
            <numerusform>%n backup, opened and counted just now.</numerusform>
            <numerusform>%n backups, each opened and counted just now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) found.</source>
        <translation>
            <numerusform>%n backup found.</numerusform>
            <numerusform>%n backups found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesPart</name>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n hour(s)</source>
        <translation>
            <numerusform>after %n hour</numerusform>
            <numerusform>after %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message numerus="yes">
        <source>%n unfinished draft(s)</source>
        <translation>
            <numerusform>%n unfinished draft</numerusform>
            <numerusform>%n unfinished drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message numerus="yes">
        <source>%n session(s) so far: too few for a pattern.</source>
        <translation>
            <numerusform>%n session so far: too few for a pattern.</numerusform>
            <numerusform>%n sessions so far: too few for a pattern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so chosen: too few for an average.</source>
        <translation>
            <numerusform>%n session so chosen: too few for an average.</numerusform>
            <numerusform>%n sessions so chosen: too few for an average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {recent} are with clients who were not there before.</source>
        <translation>
            <numerusform>%n of the {recent} are with clients who were not there before.</numerusform>
            <numerusform>%n of the {recent} are with clients who were not there before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {recent} have no client code.</source>
        <translation>
            <numerusform>%n of the {recent} have no client code.</numerusform>
            <numerusform>%n of the {recent} have no client code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n item(s) waiting</source>
        <translation>
            <numerusform>%n item waiting</numerusform>
            <numerusform>%n items waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a question</source>
        <translation>
            <numerusform>%n with a question</numerusform>
            <numerusform>%n with a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message numerus="yes">
        <source>%n day(s) left in the bin</source>
        <translation>
            <numerusform>%n day left in the bin</numerusform>
            <numerusform>%n days left in the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message numerus="yes">
        <source>After %n session(s) you will be asked what came of it.</source>
        <translation>
            <numerusform>After %n session you will be asked what came of it.</numerusform>
            <numerusform>After %n sessions you will be asked what came of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n not readable</numerusform>
            <numerusform>%n not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation>
            <numerusform>%n session read</numerusform>
            <numerusform>%n sessions read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no mark on the grid; they can be placed afterwards, one after the other.</source>
        <translation>
            <numerusform>%n of them has no mark on the grid; it can be placed afterwards.</numerusform>
            <numerusform>%n of them have no mark on the grid; they can be placed afterwards, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) and recording(s) stay outside.</source>
        <translation>
            <numerusform>%n picture or recording stays outside.</numerusform>
            <numerusform>%n pictures and recordings stay outside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lay between two steps of the grid and are moved to the nearest.</source>
        <translation>
            <numerusform>%n mark lay between two steps of the grid and is moved to the nearest.</numerusform>
            <numerusform>%n marks lay between two steps of the grid and are moved to the nearest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message numerus="yes">
        <source>%n in the bin</source>
        <translation>
            <numerusform>%n in the bin</numerusform>
            <numerusform>%n in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as supervisor</source>
        <translation>
            <numerusform>%n as supervisor</numerusform>
            <numerusform>%n as supervisor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another role</source>
        <translation>
            <numerusform>%n in another role</numerusform>
            <numerusform>%n in another role</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before the first day</source>
        <translation>
            <numerusform>%n before the first day</numerusform>
            <numerusform>%n before the first day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside a training</source>
        <translation>
            <numerusform>%n inside a training</numerusform>
            <numerusform>%n inside a training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no client work</source>
        <translation>
            <numerusform>%n no client work</numerusform>
            <numerusform>%n no client work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too many people</source>
        <translation>
            <numerusform>%n with too many people</numerusform>
            <numerusform>%n with too many people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a length</source>
        <translation>
            <numerusform>%n without a length</numerusform>
            <numerusform>%n without a length</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left off the log, since they did not agree to stand in it: %n client(s)</source>
        <translation>
            <numerusform>Left off the log, since they did not agree to stand in it: %n client</numerusform>
            <numerusform>Left off the log, since they did not agree to stand in it: %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left off the log, since they have no client code: %n session(s)</source>
        <translation>
            <numerusform>Left off the log, since they have no client code: %n session</numerusform>
            <numerusform>Left off the log, since they have no client code: %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message numerus="yes">
        <source>%n row(s) written to {0}. The file is not encrypted.</source>
        <translation>
            <numerusform>%n row written to {0}. The file is not encrypted.</numerusform>
            <numerusform>%n rows written to {0}. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken in as hours from before.</source>
        <translation>
            <numerusform>%n row taken in as hours from before.</numerusform>
            <numerusform>%n rows taken in as hours from before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Take in %n session(s)</source>
        <translation>
            <numerusform>Take in %n session</numerusform>
            <numerusform>Take in %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken out again.</source>
        <translation>
            <numerusform>%n session taken out again.</numerusform>
            <numerusform>%n sessions taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, since they were changed afterwards.</source>
        <translation>
            <numerusform>%n stayed, since it was changed afterwards.</numerusform>
            <numerusform>%n stayed, since they were changed afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far</source>
        <translation>
            <numerusform>%n session so far</numerusform>
            <numerusform>%n sessions so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalColumn</name>
    <message numerus="yes">
        <source>%n years ago today: {0}</source>
        <translation>
            <numerusform>%n year ago today: {0}</numerusform>
            <numerusform>%n years ago today: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n session(s) you brought along</source>
        <translation>
            <numerusform>Place %n session you brought along</numerusform>
            <numerusform>Place %n sessions you brought along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n session(s) found</source>
        <translation>
            <numerusform>%n session found</numerusform>
            <numerusform>%n sessions found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastSessionsCard</name>
    <message numerus="yes">
        <source>Last %n session(s)</source>
        <translation>
            <numerusform>Last %n session</numerusform>
            <numerusform>Last %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibrariesCard</name>
    <message numerus="yes">
        <source>%n libraries and their licences</source>
        <translation>
            <numerusform>%n library and its licence</numerusform>
            <numerusform>%n libraries and their licences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>The journal will lock in %n second(s). Any key keeps it open.</source>
        <translation>
            <numerusform>The journal will lock in %n second. Any key keeps it open.</numerusform>
            <numerusform>The journal will lock in %n seconds. Any key keeps it open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The packet will close in %n second(s); what was not returned is gone then. Any key keeps it open.</source>
        <translation>
            <numerusform>The packet will close in %n second; what was not returned is gone then. Any key keeps it open.</numerusform>
            <numerusform>The packet will close in %n seconds; what was not returned is gone then. Any key keeps it open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n record read</numerusform>
            <numerusform>%n records read</numerusform>
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
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>Client {client} is in your journal with %n session(s) only. So few can be recognised more easily.</source>
        <translation>
            <numerusform>Client {client} is in your journal with %n session only. So few can be recognised more easily.</numerusform>
            <numerusform>Client {client} is in your journal with %n sessions only. So few can be recognised more easily.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without consent: the placement goes, no words.</source>
        <translation>
            <numerusform>%n session without consent: the placement goes, no words.</numerusform>
            <numerusform>%n sessions without consent: the placements go, no words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures begin with {needed} sessions placed blind by both; so far %n session(s).</source>
        <translation>
            <numerusform>Figures begin with {needed} sessions placed blind by both; so far there is %n.</numerusform>
            <numerusform>Figures begin with {needed} sessions placed blind by both; so far there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) drawn hollow: placed after the other mark was seen, not counted.</source>
        <translation>
            <numerusform>%n pair drawn hollow: placed after the other mark was seen, not counted.</numerusform>
            <numerusform>%n pairs drawn hollow: placed after the other mark was seen, not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketBuildPage</name>
    <message numerus="yes">
        <source>%n session(s); nothing leaves before you seal it</source>
        <translation>
            <numerusform>%n session; nothing leaves before you seal it</numerusform>
            <numerusform>%n sessions; nothing leaves before you seal it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketPages</name>
    <message numerus="yes">
        <source>%n note(s) came home</source>
        <translation>
            <numerusform>%n note came home</numerusform>
            <numerusform>%n notes came home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) of moments that are no longer there became notes.</source>
        <translation>
            <numerusform>%n placement of a moment that is no longer there became a note.</numerusform>
            <numerusform>%n placements of moments that are no longer there became notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message numerus="yes">
        <source>Undone. %n record(s) stayed as they are, since they were changed after the merge.</source>
        <translation>
            <numerusform>Undone. %n record stayed as it is, since it was changed after the merge.</numerusform>
            <numerusform>Undone. %n records stayed as they are, since they were changed after the merge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken in</source>
        <translation>
            <numerusform>%n session taken in</numerusform>
            <numerusform>%n sessions taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n not readable</numerusform>
            <numerusform>%n not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still there</source>
        <translation>
            <numerusform>%n of them still there</numerusform>
            <numerusform>%n of them still there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacingCard</name>
    <message numerus="yes">
        <source>%n session(s) you brought along have no mark yet</source>
        <translation>
            <numerusform>%n session you brought along has no mark yet</numerusform>
            <numerusform>%n sessions you brought along have no mark yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacingPage</name>
    <message numerus="yes">
        <source>Read it, then mark where you sat. %n session(s) to go.</source>
        <translation>
            <numerusform>Read it, then mark where you sat. %n session to go.</numerusform>
            <numerusform>Read it, then mark where you sat. %n sessions to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) you left without a mark.</source>
        <translation>
            <numerusform>%n session you left without a mark.</numerusform>
            <numerusform>%n sessions you left without a mark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message numerus="yes">
        <source>%n session(s) with all that was written</source>
        <translation>
            <numerusform>%n session with all that was written</numerusform>
            <numerusform>%n sessions with all that was written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the bin</source>
        <translation>
            <numerusform>%n of them in the bin</numerusform>
            <numerusform>%n of them in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of them</source>
        <translation>
            <numerusform>%n earlier version of them</numerusform>
            <numerusform>%n earlier versions of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished draft(s)</source>
        <translation>
            <numerusform>%n unfinished draft</numerusform>
            <numerusform>%n unfinished drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) with every step</source>
        <translation>
            <numerusform>%n referral with every step</numerusform>
            <numerusform>%n referrals with every step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) for supervision</source>
        <translation>
            <numerusform>%n thing for supervision</numerusform>
            <numerusform>%n things for supervision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to the question</source>
        <translation>
            <numerusform>%n answer to the question</numerusform>
            <numerusform>%n answers to the question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intention(s) before a session</source>
        <translation>
            <numerusform>%n intention before a session</numerusform>
            <numerusform>%n intentions before a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier agreement(s)</source>
        <translation>
            <numerusform>%n earlier agreement</numerusform>
            <numerusform>%n earlier agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of a supervisor</source>
        <translation>
            <numerusform>%n note of a supervisor</numerusform>
            <numerusform>%n notes of a supervisor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stay with date, minutes, tags and where you sat.</source>
        <translation>
            <numerusform>%n session stays with date, minutes, tags and where you sat.</numerusform>
            <numerusform>%n sessions stay with date, minutes, tags and where you sat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a supervisor was handed in %n packet(s) is with them: ask them to delete it.</source>
        <translation>
            <numerusform>What a supervisor was handed in %n packet is with them: ask them to delete it.</numerusform>
            <numerusform>What a supervisor was handed in %n packets is with them: ask them to delete it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code also stands in %n other text(s) of yours. They stay as they are; look for the code in the journal.</source>
        <translation>
            <numerusform>The code also stands in %n other text of yours. It stays as it is; look for the code in the journal.</numerusform>
            <numerusform>The code also stands in %n other texts of yours. They stay as they are; look for the code in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing letter(s) of a supervisor speak of several clients and stay: read there what is said of this one.</source>
        <translation>
            <numerusform>%n closing letter of a supervisor speaks of several clients and stays: read there what is said of this one.</numerusform>
            <numerusform>%n closing letters of a supervisor speak of several clients and stay: read there what is said of this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message numerus="yes">
        <source>%n packet(s) received, each person kept apart</source>
        <translation>
            <numerusform>%n packet received</numerusform>
            <numerusform>%n packets received, each person kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; a few words find them.</source>
        <translation>
            <numerusform>%n more; a few words find it.</numerusform>
            <numerusform>%n more; a few words find them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n placed</numerusform>
            <numerusform>%n placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message numerus="yes">
        <source>Your last reflection on this was %n day(s) ago.</source>
        <translation>
            <numerusform>Your last reflection on this was %n day ago.</numerusform>
            <numerusform>Your last reflection on this was %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation>
            <numerusform>%n reflection</numerusform>
            <numerusform>%n reflections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message numerus="yes">
        <source>%n record(s) stay outside</source>
        <translation>
            <numerusform>%n record stays outside</numerusform>
            <numerusform>%n records stay outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; copying takes them.</source>
        <translation>
            <numerusform>%n more is not listed here; copying takes it.</numerusform>
            <numerusform>%n more are not listed here; copying takes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message numerus="yes">
        <source>%n session(s) taken in</source>
        <translation>
            <numerusform>%n session taken in</numerusform>
            <numerusform>%n sessions taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation>
            <numerusform>%n session read</numerusform>
            <numerusform>%n sessions read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n not readable</numerusform>
            <numerusform>%n not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) came along: client codes, roles and the like.</source>
        <translation>
            <numerusform>%n other record came along: client codes, roles and the like.</numerusform>
            <numerusform>%n other records came along: client codes, roles and the like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleBlock</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemeCard</name>
    <message numerus="yes">
        <source>For %n client(s) no agreement to stand in a log is noted, or sessions have no code: {0} count here and are left off the log.</source>
        <translation>
            <numerusform>For %n client no agreement to stand in a log is noted, or sessions have no code: {0} count here and are left off the log.</numerusform>
            <numerusform>For %n clients no agreement to stand in a log is noted, or sessions have no code: {0} count here and are left off the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message numerus="yes">
        <source>%n note(s) came back</source>
        <translation>
            <numerusform>%n note came back</numerusform>
            <numerusform>%n notes came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message numerus="yes">
        <source>%n packet(s) sent</source>
        <translation>
            <numerusform>%n packet sent</numerusform>
            <numerusform>%n packets sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>%n session(s) ago you chose one step. What came of it?</source>
        <translation>
            <numerusform>%n session ago you chose one step. What came of it?</numerusform>
            <numerusform>%n sessions ago you chose one step. What came of it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsSection</name>
    <message numerus="yes">
        <source>“{0}” was taken from %n session(s).</source>
        <translation>
            <numerusform>“{0}” was taken from %n session.</numerusform>
            <numerusform>“{0}” was taken from %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThereCard</name>
    <message numerus="yes">
        <source>%n backup(s), each opened and counted just now.</source>
        <translation>
            <numerusform>%n backup, opened and counted just now.</numerusform>
            <numerusform>%n backups, each opened and counted just now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not encrypted: they were made before this journal had a passphrase, and anyone who can read the files can read them.</source>
        <translation>
            <numerusform>%n of them is not encrypted: it was made before this journal had a passphrase, and anyone who can read the file can read it.</numerusform>
            <numerusform>%n of them are not encrypted: they were made before this journal had a passphrase, and anyone who can read the files can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase these %n backup(s)…</source>
        <translation>
            <numerusform>Erase %n backup…</numerusform>
            <numerusform>Erase %n backups…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n session(s).</source>
        <translation>
            <numerusform>Since then %n session.</numerusform>
            <numerusform>Since then %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far.</source>
        <translation>
            <numerusform>%n session so far.</numerusform>
            <numerusform>%n sessions so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the bin</source>
        <translation>
            <numerusform>%n of them in the bin</numerusform>
            <numerusform>%n of them in the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message numerus="yes">
        <source>Next attempt in %n second(s)</source>
        <translation>
            <numerusform>Next attempt in %n second</numerusform>
            <numerusform>Next attempt in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message numerus="yes">
        <source>%n session(s) with more than one moment.</source>
        <translation>
            <numerusform>%n session with more than one moment.</numerusform>
            <numerusform>%n sessions with more than one moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message numerus="yes">
        <source>%n session(s) selected in the journal</source>
        <translation>
            <numerusform>%n session selected in the journal</numerusform>
            <numerusform>%n sessions selected in the journal</numerusform>
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
            <numerusform>%n text was longer than a cell and is cut there.</numerusform>
            <numerusform>%n texts were longer than a cell and are cut there.</numerusform>
        </translation>
    </message>
</context>
</TS>
