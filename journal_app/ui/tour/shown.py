"""What each picture is there to show: the tour looks for it, and a test for what is missing.

A class stands once, on the picture that is most about it; what it is made from goes with it.
"""

from __future__ import annotations

SHOWN: dict[str, str] = {
    "welcome-1": "welcome_steps.RoleStep welcome_view.WelcomeView",
    "welcome-2": "welcome_steps.KeyStep",
    "welcome-passphrase": "passphrase_fields.PassphraseFields",
    "welcome-3": "welcome_steps.AreaStep",
    "locked": "secret_field.SecretField show_typed.ShowTyped unlock_view.UnlockView",
    "locked-sheet": "sheet_field.SheetField",
    "journal-damaged": "damaged_view.DamagedView",
    "guide": "help_window.HelpWindow",
    "today": (
        "step_card.StepCard step_card.StepRow today_again.AgainCard today_due.DueCard "
        "today_lately.LatelyCard today_page.TodayPage "
        "today_question.QuestionCard today_side.LastSessionsCard today_side.MonthCard "
        "two_columns.TwoColumns"
    ),
    "journal": "journal_column.JournalColumn journal_page.JournalPage journal_reading.ReadingPane",
    "drift": (
        "chart_brush.TimeBrush chart_handle.BrushHandle drift_body.DriftBody "
        "drift_chart_card.DriftChartCard drift_filters.DriftFilters "
        "drift_grid_card.DriftGridCard drift_header.DriftHeader drift_page.DriftPage "
        "drift_question.DriftQuestion menu_chip.MenuChip play_row.PlayRow "
        "time_chart.TimeChart"
    ),
    "supervision": (
        "supervision_page.SupervisionPage supervision_parts.PartChips "
        "supervision_parts.PartsHeader supervision_row.SupervisionRow "
        "supervision_waiting.CameHome supervision_waiting.GroupCard "
        "supervision_waiting.OwnQuestion"
    ),
    "hours": "hours_page.HoursPage plain_bar.PlainBar",
    "map": (
        "card.PageHeader map_page.MapPage map_page.PictureCard map_text.MapText "
        "margin_bar.MarginBar rail.Brand mark.Mark rail.Rail rail.RailButton shell.Shell"
    ),
    "settings": "page.SettingsPage roles.RoleBlock roles.RolesCard",
    "reminders": "own_reminder.OwnReminder reminder_row.ReminderRow reminders_page.RemindersPage",
    "contacts": "contact_cards.ContactsCard contact_list.ContactList contacts_page.ContactsPage",
    "will": "will_page.WillPage",
    "help": "contents.Contents contents.ContentsRow page.HelpPage text.HelpText",
    "entry": "calendar_strip.CalendarStrip entry_list.EntryList",
    "intention": "intention_page.IntentionPage one_mark.OneMark one_mark._DiamondCanvas",
    "again": "again_page.AgainPage",
    "placing": "placing_page.PlacingPage",
    "log": (
        "buttons.DashedChip chip_editor.ChipEditor field_flow.Field head_row.HeadRow "
        "log_columns.LogColumns log_kept_line.KeptLine when_field.WhenField log_fields.LogFields "
        "log_page.LogPage log_scales.ScalesCard log_supervision.SupervisionCard "
        "log_writing.WritingCard text.RoomyLabel text.SteadyLabel word_slider.WordSlider "
        "word_slider._Scale"
    ),
    "log-bare": "confirm.Confirm",
    "log-prompts": (
        "prompt_chips.PromptChips prompt_panel.PromptPanel question_button.QuestionButton"
    ),
    "log-own-prompts": "own_prompts.OwnPrompts own_prompts._Field",
    "log-naming": "grid_name.NameOnGrid",
    "log-grid-help": "grid_card.GridCard grid_help.GridHelp grid_input.GridInput",
    "log-only-sheet": "focus_mode.FocusMode sheet.Sheet sheet_text.SheetText",
    "log-observations": "observation_picker.ObservationPicker",
    "log-act-now": "act_now.ActNow",
    "log-hints": "hint_words.HintWords quiet_lines.QuietLines quiet_lines._Line",
    "today-drafts": "today_drafts.DraftsCard today_drafts._SetAside today_drafts._Waiting",
    "journal-by-client": "pick_popover.PickPopover",
    "journal-by-dates": "journal_dates.DatesPopover",
    "journal-by-place": "area_picker.AreaPicker journal_place.PlacePopover",
    "journal-saved-filters": "journal_saved.SavedPopover",
    "journal-filter-gone": "filter_chip.FilterChip journal_filters.FilterBar",
    "journal-several": "journal_actions.ActionBar",
    "entry-history": "journal_history.HistoryView",
    "entry-removing": "confirm.Confirm",
    "drift-by-when": "drift_when.WhenPopover",
    "drift-by-numbers": "drift_when.NumbersPopover",
    "drift-event-new": "drift_events.EventForm drift_events.EventRow drift_events.EventsCard",
    "drift-answer-yes": "drift_follow_up.FollowUp",
    "drift-table": "drift_table.DriftTable",
    "drift-report": "report_dialog.ReportDialog",
    "compare": (
        "compare_page.ComparePage compare_parts.AxisStrip compare_parts.CompareAxis "
        "compare_parts.CompareGrid compare_parts.CompareSide compare_parts.GroupSign"
    ),
    "reflections": (
        "reflection_row.ReflectionRow reflection_row.SmallGrid reflections_page.ReflectionsPage"
    ),
    "hours-scheme-form": "hours_scheme_form.SchemeForm hours_schemes.SchemeCard",
    "hours-writing-log": "working.Working",
    "hours-sessions": "hours_sessions.SessionsCard",
    "hours-before": "hours_before.BeforeCard",
    "hours-before-form": "hours_before.BalanceForm",
    "hours-learning": "hours_learning.LearningCard",
    "hours-learning-form": "hours_learning.DevelopmentForm",
    "settings-you": "you.YouCard you.YouSection",
    "settings-rhythm": "rhythm.RhythmCard rhythm.RhythmSection",
    "settings-reminders": "reminders.ReminderSettings reminders.RemindersSection",
    "settings-writing": "writing.WritingSection writing.WritingSettings",
    "settings-moments": "moments.MomentsCard moments.MomentsSection",
    "settings-tags": "tags.TagRow tags.TagsCard tags.TagsSection",
    "settings-observations": (
        "observations.DatesPart observations.ObservationsCard observations.ObservationsSection"
    ),
    "settings-appearance": "appearance.AppearanceCard appearance.AppearanceSection",
    "settings-window": "window.StartCard window.TrayCard window.WindowSection",
    "settings-keyboard": "keyboard.KeyboardSection keyboard.KeysCard",
    "settings-language": "language.LanguageCard language.LanguageSection",
    "settings-passphrase": "passphrase_cards.GiveCard passphrase_page.PassphraseSection",
    "settings-locking": "locking.CopyingCard locking.LockingCard locking.LockingSection",
    "settings-file": "file.FileCard file.FileSection",
    "settings-exchange": "exchange.BringingCard exchange.ExchangeSection",
    "settings-out": "taking_out_cards.WhatCard",
    "settings-will": "will.WillCard will.WillSection",
    "settings-about": "about.AboutCard about.AboutSection about.LibrariesCard about.PlacesCard",
    "settings-area": "area.AreaEditor area_input.AreaInput",
    "settings-observation-own": "observations.OwnRow",
    "settings-taking-out": (
        "taking_out.TakingOutSection taking_out_cards.FormatCard taking_out_cards.WriteCard"
    ),
    "settings-search-nothing": "elsewhere.Elsewhere",
    "client": (
        "client_cards.CodeCard client_cards.ConsentCard client_detail.ClientDetail "
        "client_hours.HoursCard client_list.ClientList client_picture.SessionsCard "
        "client_picture.WhereCard clients_page.ClientsPage day_field.DayField "
        "mini_grid.MiniGrid note_field.NoteField"
    ),
    "client-new": "client_list.NewCode",
    "client-agreement-new": "client_agreements.AgreementCard",
    "client-keeping-longer": "client_keeping.KeepingCard",
    "client-giving": "client_give.GivePanel",
    "client-merging": "client_merge.MergePanel",
    "client-erasing": "client_reach.ReachCard",
    "client-erased": "client_copies.CopiesCard client_copies.CopyRow client_erase.ErasePanel",
    "contact-new": "contact_form.ContactForm",
    "contact-to-check": "wrapped_check.WrappedCheck problem_line.ProblemLine",
    "referral": (
        "contacts_brief.ContactsBrief referral_loop.LoopCard referrals_page.ReferralsPage "
        "reminders_card.RemindersCard"
    ),
    "referral-observing": "observe_card.ObserveCard",
    "referral-step": "step_line.StepCell step_line.StepLine",
    "record": (
        "disclosure.Disclosure record_follow_ups.FollowUpRow record_follow_ups.FollowUpsCard "
        "record_page.RecordPage"
    ),
    "record-step": "record_step.RecordStep step_form.StepForm",
    "preparation": "preparation_page.PreparationPage referral_texts.ConversationCard",
    "reminder-change": "reminder_edit.ReminderEdit",
    "reminders-closed": "reminders_closed.ClosedReminders",
    "meeting-new": (
        "meeting_actions.MeetingActions meeting_form.MeetingForm meeting_list.MeetingsCard "
        "meeting_list.MonthRows"
    ),
    "meeting-change": "meeting_actions.ActionLine",
    "packets-sent": (
        "packets_sent.SentCard packets_sent.SentPage packets_sent.ViewsCard pairs_grid.PairsGrid"
    ),
    "packets-received": "packets_received.ReceivedPage",
    "packet-reading": (
        "noted_text.NotedText packet_reading.ReadingView packet_reading_page.PacketReadingPage"
    ),
    "packet-revealed": "packet_margin.NoteBlock",
    "packet-deleting": "confirm.Confirm",
    "packet-returning": "confirm.Confirm",
    "packet-building": (
        "packet_choice.ChosenCard packet_choice.PartsCard packet_choice.SealCard "
        "packet_choice.WordsCard packet_preview.PreviewCard"
    ),
    "packet-held": "packet_build.PacketBuildPage packet_build.SealedCard text.ExactLabel",
    "packet-open": "packet_open.PacketOpenPage",
    "importing": "choose.ChooseCard page.ImportPage",
    "importing-csv": "columns.ColumnsCard found.FoundCard found.RefusedCard rows.PreviewTable",
    "importing-ics": "calendar_page.CalendarPage calendar_options.CalendarOptions "
    "calendar_events_card.CalendarEventsCard event_table.EventTable",
    "importing-done": "choose.PastCard report.ReportCard",
    "backups-made": (
        "backups_page.BackupsSection plan_card.PlanCard text.PathLabel there_card.BackupRow "
        "there_card.ThereCard"
    ),
    "backups-looking": "look_card.LookCard said_line.SaidLine",
    "backups-browsing": "browse_page.BrowsePage",
    "merging-look": (
        "merging_cards.MergeCard merging_cards.PastCard merging_section.MergingSection"
    ),
    "palette": "palette.Palette",
    "problem": "banner.Banner",
    "sample-strip": "sample_strip.SampleStrip",
    "packet-door": "packet_door.PacketDoor",
    "packet-loose": (
        "packet_loose.LooseView packet_margin.Margin packet_place.PlaceCard "
        "packet_sessions.SessionsCard"
    ),
    "packet-loose-leaving": "confirm.Confirm",
    "empty-drift": "drift_empty.DriftEmpty",
    "empty-hours": "hours_schemes.ChooseCard",
    "settings-passphrase-change": (
        "passphrase_cards.ChangeCard remember_card.RememberCard passphrase_cards.RemoveCard"
    ),
    "settings-passphrase-removing": "confirm.Confirm",
    "recovery-key": (
        "key_groups.KeyGroups recovery_make.MakeCard recovery_page.RecoveryPage "
        "recovery_page.RecoverySection"
    ),
    "settings-recovery-test": "recovery_trying.TestCard",
    "lock-warning": "warning.LockWarning",
    "packet-held-closing": "confirm.Confirm",
    "drift-session": "session_card.SessionCard",
    "importing-notes": "mapping.MappingCard mapping.MeaningRows",
    "importing-reading": "job.ProgressCard",
    "today-to-place": "today_lately.LatelyRow today_placing.PlacingCard",
    "merging-copies": "merging_cards.CopiesCard",
    "packet-loose-moments": "packet_moments.MomentChips",
    "referral-answer": "step_answer.StepAnswer",
    "reminders-many": "long_rows.MoreLine",
    "today-act-now": "today_act_now.ActNowCard today_act_now._LoopRow",
    "log-tagging": (
        "chip_editor._TagField prompt_panel.KeptAnswers question_button.QuestionField "
        "shortened_chip.ShortenedChip"
    ),
    "log-sliders": "grid_sliders.GridSliders",
    "log-taken-up": "log_taken_up.TakenUp",
    "client-acts": "client_acts.ActsCard",
    "importing-codes": "mapping.CodesCard",
    "today-without-sheet": "today_sheet.SheetCard",
    "client-copy-deleting": "confirm.Confirm",
    "referrals-closed": "referral_texts.ClosedCard",
    "drift-past": "drift_past.PastReflections",
}
"""The classes, by ``module.Class``, that must be seen on a picture, by its name."""

NOT_SHOWN: dict[str, str] = {
    "blank.Blank": "covers the window for the moment of locking, with nothing on it",
    "log_intention.IntentionCard": "comes with an intention set before the session began",
    "main_window.MainWindow": "the frame around all that is shown; it shows nothing of its own",
}
"""What is on no picture, each with the reason."""

ASKED: dict[str, str] = {
    "client_copies": "client-copy-deleting",
    "journal_reading": "entry-removing",
    "log_asking": "log-bare",
    "packet_build": "packet-held-closing",
    "packet_begun": "packet-returning",
    "packet_loose": "packet-loose-leaving",
    "packet_reading_page": "packet-deleting",
    "passphrase_cards": "settings-passphrase-removing",
}
"""The modules that ask a question in place before something, and the picture of each."""
