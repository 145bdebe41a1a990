//! [`Reader`]: the words of the part that reads a report, which the calculator does
//! not load.

use crate::found::{Becomes, FileFault, RowFault};

super::catalogue! {
    /// The words of the part that reads a report.
    Reader, reader_words, ReaderWords, own_at;
    lines {
        heading = HEADING,
        lede = LEDE,
        privacy = PRIVATE,
        limits = LIMITS,
        most = MOST,
        paste = PASTE,
        choose = CHOOSE,
        pasted = PASTED,
        reading = READING,
        stop = STOP,
        stopped = READING_STOPPED,
        found = FOUND,
        nothing = NOTHING,
        others = OTHERS,
        letters = LETTERS,
        caption = CAPTION,
        take_column = TAKE_COLUMN,
        says_column = SAYS_COLUMN,
        result_column = RESULT_COLUMN,
        line = LINE,
        more = MORE,
        becomes_column = BECOMES_COLUMN,
        date_column = DATE_COLUMN,
        range_column = RANGE_COLUMN,
        take_row = TAKE_ROW,
        no_date = NO_DATE,
        earlier = EARLIER,
        ask_date = ASK_DATE,
        ask_date_first = ASK_DATE_FIRST,
        ask_person = ASK_PERSON,
        ask_person_first = ASK_PERSON_FIRST,
        person = PERSON,
        person_born = PERSON_BORN,
        person_results = PERSON_RESULTS,
        ask_analyte = ASK_ANALYTE,
        ask_total = ASK_TOTAL,
        yes = ANALYTE_YES,
        no = ANALYTE_NO,
        ask_unit = ASK_UNIT,
        left_out = LEFT_OUT,
        newest = NEWEST,
        take = TAKE,
        save_all = SAVE_ALL,
        save_all_hint = SAVE_ALL_HINT,
        unanswered = UNANSWERED,
        refused = REFUSED,
        at_line = AT_LINE,
        instead = INSTEAD,
    }
    keyed {
        becomes: Becomes,
        left_out_why: RowFault,
        refused_why: FileFault,
    }
}
