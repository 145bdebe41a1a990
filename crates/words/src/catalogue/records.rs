//! [`Records`]: the words of the part that makes files, codes and reminders, and
//! those that stand in its files.

use crate::made::Made;

super::catalogue! {
    /// The words of the part that makes files, codes and reminders.
    Records, records_words, RecordsWords, own_at;
    lines {
        title = TITLE,
        lede = LEDE,
        nothing = NOTHING,
        unreadable = UNREADABLE,
        fhir = FHIR,
        fhir_hint = FHIR_HINT,
        csv = CSV,
        csv_hint = CSV_HINT,
        qr = QR,
        qr_hint = QR_HINT,
        qr_show = QR_SHOW,
        qr_image = QR_IMAGE,
        qr_too_long = QR_TOO_LONG,
        print_sheet = PRINT_SHEET,
        reminder = REMINDER,
        reminder_hint = REMINDER_HINT,
        reminder_day = REMINDER_DAY,
        reminder_text = REMINDER_TEXT,
        reminder_text_hint = REMINDER_TEXT_HINT,
        reminder_make = REMINDER_MAKE,
        reminder_title = REMINDER_TITLE,
        no_day = NO_DAY,
        past_day = PAST_DAY,
        entered = ENTERED,
        computed = COMPUTED,
        unread = UNREAD,
        lab_range = LAB_RANGE,
    }
    keyed {
        made: Made,
    }
}
