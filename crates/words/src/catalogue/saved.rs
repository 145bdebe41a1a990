//! [`Saved`]: the words of the page of saved results, which the calculator does
//! not load.

use crate::outcome::Outcome;
use calcium_compass_core::saved::file::ReadErrorKind;

super::catalogue! {
    /// The words of the page of saved results.
    Saved, saved_words, SavedWords, own_at;
    lines {
        title = TITLE,
        lede = LEDE,
        who_reads = SHARED,
        calculator = CALCULATOR,
        empty_heading = EMPTY_HEADING,
        empty_body = EMPTY_BODY,
        forbidden = FORBIDDEN,
        damaged = DAMAGED,
        damaged_next = DAMAGED_NEXT,
        fault_at = FAULT_AT,
        persisted = PERSISTED,
        not_persisted = NOT_PERSISTED,
        unnamed = UNNAMED,
        name = NAME,
        rename = RENAME,
        no_meaning = NO_MEANING,
        vka = VKA,
        one_test = ONE_TEST,
        picture_of = PICTURE_OF,
        legend = LEGEND,
        legend_lines = LEGEND_LINES,
        legend_dots = LEGEND_DOTS,
        legend_range = LEGEND_RANGE,
        no_limits = NO_LIMITS,
        whole_noise = WHOLE_NOISE,
        whole_more = WHOLE_MORE,
        no_course = NO_COURSE,
        result = RESULT,
        range = RANGE,
        since = SINCE,
        first_test = FIRST_TEST,
        apart = APART,
        noise = NOISE,
        more = MORE,
        drawn_as = DRAWN_AS,
        own_range = OWN_RANGE,
        taken = TAKEN,
        taken_write = TAKEN_WRITE,
        taken_hint = TAKEN_HINT,
        taken_keep = TAKEN_KEEP,
        delete = DELETE,
        file = FILE,
        export = EXPORT,
        export_hint = EXPORT_HINT,
        import = IMPORT,
        import_hint = IMPORT_HINT,
        erase = ERASE,
        foods_kept = FOODS_KEPT,
        erase_sure = ERASE_SURE,
        erase_yes = ERASE_YES,
        erase_no = ERASE_NO,
        undo_hint = UNDO_HINT,
    }
    keyed {
        read_error: ReadErrorKind,
        outcome: Outcome,
    }
}
