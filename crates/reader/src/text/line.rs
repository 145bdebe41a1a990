//! A line of a report: a name, and what is printed behind it.

use super::label;
use crate::date::{Found, When};
use crate::explain;
use crate::figure::Printed;
use crate::items::{self, Item};
use crate::names;
use crate::range;
use crate::raw::Limits;
use crate::words;

/// What a line says.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// What stands before the first figure, range, date or unit.
    pub(super) name: String,
    /// The result.
    pub(super) value: Option<Printed>,
    /// Its unit.
    pub(super) unit: String,
    /// The laboratory's range.
    pub(super) range: Limits,
    /// The day right behind the result.
    pub(super) day: When,
    /// Further figures, with the date behind each and the unit.
    pub(super) more: Vec<More>,
    /// The dates, with the text between it and the date before.
    pub(super) dates: Vec<(String, Found)>,
    /// What stands behind the result are limits of what it means, or of some people.
    pub(super) is_explained: bool,
    /// The words behind the result.
    pub(super) behind: Vec<String>,
}

/// A figure behind the result.
#[derive(Clone, Debug)]
pub(super) struct More {
    pub(super) figure: Printed,
    pub(super) date: When,
    pub(super) unit: String,
    /// A word before it says that it is an earlier result.
    pub(super) is_earlier: bool,
}

impl Line {
    /// The name behind the figure and its unit: `27.4 ng/mL Vitamin D, 25-Hydroxy`.
    pub(super) fn name_behind(&self) -> Option<String> {
        let is_exact = self
            .value
            .as_ref()
            .is_some_and(|value| value.bound == calcium_compass_core::bound::Bound::Exact);
        let name = self.behind.join(" ");
        let is_a_result = is_exact
            && !self.unit.is_empty()
            && self.more.is_empty()
            && !self.is_explained
            && !explain::is_interpretation(&name);
        (is_a_result && names::of(&name).is_some()).then_some(name)
    }

    /// Whether a figure stands alone in it, but for its unit.
    pub(super) fn is_a_cell(&self) -> bool {
        self.name.is_empty()
            && self.behind.is_empty()
            && self.more.is_empty()
            && self.dates.is_empty()
            && self.range.is_empty()
            && !self.is_explained
    }

    /// Whether nothing but words stand in it.
    pub(super) fn is_bare(&self) -> bool {
        self.value.is_none()
            && self.range.is_empty()
            && self.dates.is_empty()
            && self.unit.is_empty()
    }
}

/// A line in plain characters, without what stands between its columns.
pub(super) fn plain(line: &str) -> Option<String> {
    let text = calcium_compass_core::fold::fold(line)?;
    Some(words::unescaped(&text).replace(['|', '\t', '•', '·', '…'], " "))
}

/// Tells a line apart. `headings` are lines before it, in plain words: a figure
/// may be glued to one.
pub(super) fn read(text: &str, headings: &[String]) -> Line {
    let mut line = Line::default();
    let mut rest = text;
    let mut is_name = true;
    let mut last_date = 0;
    while let Some((item, behind)) = items::next(rest) {
        let start = rest.trim_start();
        let here = text.len().saturating_sub(start.len());
        let before = text.get(..here).unwrap_or("");
        match item {
            Item::Word(word) if is_name => {
                let glued = glued(before, word, headings);
                let (word, figure) = glued.unwrap_or((word, None));
                push_word(&mut line.name, word);
                if let Some(figure) = figure {
                    line.value = Some(figure);
                    is_name = false;
                }
            }
            Item::Figure(figure)
                if is_name && is_of_the_name(&line.name, &figure, start, behind) =>
            {
                let printed = start.get(..start.len().saturating_sub(behind.len())).unwrap_or("");
                push_word(&mut line.name, printed);
            }
            Item::Range(_) if is_name && is_chemistry(&line.name, start) => {
                let printed = start.get(..start.len().saturating_sub(behind.len())).unwrap_or("");
                push_word(&mut line.name, printed);
            }
            Item::Word(word) => {
                line.more.extend(earlier_in_brackets(word));
                line.behind.push(word.to_owned());
            }
            // `20-50 years` is an age.
            Item::Figure(_) | Item::Range(_)
                if !is_name && next_word(behind).is_some_and(explain::is_of_age) => {}
            // `18.4 ng/mL  Deficiency: < 20`: a limit of what is explained, or of some people.
            Item::Figure(_) | Item::Range(_)
                if line.value.is_some() && line.explains(&item, behind) =>
            {
                line.is_explained = true;
            }
            Item::Figure(figure) => {
                if line.value.is_none()
                    && let Some((thousands, after)) = thousands(&line.name, &figure, behind)
                {
                    line.value = Some(thousands);
                    rest = after;
                    is_name = false;
                    continue;
                }
                is_name = false;
                line.figure(figure, behind);
            }
            Item::Range(range) => {
                // A range before the figure is no end of the name: `Calcium (8-10) total 9`.
                is_name = is_name && line.value.is_none();
                if line.range.is_empty() && !line.is_explained {
                    line.range = range;
                }
            }
            Item::Unit(unit) => {
                if line.unit.is_empty() && line.more.is_empty() {
                    unit.clone_into(&mut line.unit);
                } else if let Some(more) = line.more.last_mut()
                    && more.unit.is_empty()
                {
                    unit.clone_into(&mut more.unit);
                    // The only unit of the line is that of its results.
                    if line.unit.is_empty() {
                        unit.clone_into(&mut line.unit);
                    }
                }
            }
            Item::Date(found) => {
                if let Some(more) = line.more.last_mut()
                    && more.date == When::Unknown
                {
                    more.date = found.when;
                }
                let since = text.get(last_date..here).unwrap_or(before);
                if line.value.is_some()
                    && line.more.is_empty()
                    && label::dated(since) != label::Dated::Another
                {
                    line.day = found.when;
                }
                line.dates.push((since.to_owned(), found));
                last_date = text.len().saturating_sub(behind.len());
            }
        }
        rest = behind;
    }
    line
}

/// `1 204`: of tests whose results are so high a space parts the thousands.
fn thousands<'a>(name: &str, figure: &Printed, behind: &'a str) -> Option<(Printed, &'a str)> {
    use calcium_compass_core::measure::Measure::{Cac, Ctx, DpUcmgp};
    let is_high =
        names::of(name).is_some_and(|named| [Cac, Ctx, DpUcmgp].contains(&named.measure()));
    let is_first = figure.is_whole() && (1_000..10_000).contains(&figure.thousandths());
    let hundreds = behind.strip_prefix(' ').filter(|_| is_high && is_first)?;
    let digits = hundreds.get(..3).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))?;
    let after = hundreds.get(3..)?;
    let ends = after.chars().next().is_none_or(char::is_whitespace) && !items::is_dated(after);
    let (printed, _) = crate::figure::with_bound(&format!("{}\u{A0}{digits}", figure.text(false)))?;
    ends.then_some((printed, after))
}

/// `(previous 9.9 mg/dL on 09/20/2025)` behind a result.
fn earlier_in_brackets(word: &str) -> Option<More> {
    let inside = word.strip_prefix('(')?.strip_suffix(')')?;
    let line = read(inside, &[]);
    let date = line.dates.first().map_or(When::Unknown, |(_, found)| found.when);
    let figure = line.value.filter(|_| label::is_of_before(&line.name))?;
    Some(More { figure, date, unit: line.unit, is_earlier: true })
}

/// The next word, whatever unit stands before it.
fn next_word(text: &str) -> Option<&str> {
    match items::next(text)? {
        (Item::Word(word), _) => Some(word),
        (Item::Unit(_), rest) => match items::next(rest)? {
            (Item::Word(word), _) => Some(word),
            (Item::Range(_) | Item::Date(_) | Item::Unit(_) | Item::Figure(_), _) => None,
        },
        (Item::Range(_) | Item::Date(_) | Item::Figure(_), _) => None,
    }
}

impl Line {
    /// Whether a limit behind the result says what a figure means, or is of some people.
    fn explains(&self, item: &Item<'_>, behind: &str) -> bool {
        let before = self.behind.iter().rev().find(|word| word.contains(char::is_alphabetic));
        let next = next_word(behind);
        let is_one_sided = match item {
            Item::Figure(figure) => figure.bound != calcium_compass_core::bound::Bound::Exact,
            Item::Range(range) => range.low.is_none() || range.high.is_none(),
            Item::Date(_) | Item::Unit(_) | Item::Word(_) => false,
        };
        before.is_some_and(|word| explain::is_interpretation(word) || explain::is_of_a_group(word))
            || next.is_some_and(explain::is_of_a_group)
            || is_one_sided && next.is_some_and(explain::is_interpretation)
    }

    fn figure(&mut self, figure: Printed, behind: &str) {
        use calcium_compass_core::bound::Bound;
        if self.value.is_none() {
            self.value = Some(figure);
        } else if figure.bound != Bound::Exact && self.range.is_empty() && !items::is_dated(behind)
        {
            // A second figure with a sign is a limit.
            if !self.is_explained {
                self.range = range::sided(figure, "").0;
            }
        } else {
            let is_earlier = self.behind.last().is_some_and(|word| label::is_of_before(word));
            self.more.push(More { figure, date: When::Unknown, unit: String::new(), is_earlier });
        }
    }
}

fn push_word(name: &mut String, word: &str) {
    if !name.is_empty() {
        name.push(' ');
    }
    name.push_str(word);
}

/// A figure that is glued to the end of a name: `CALCIUM9.3`, `TOTAL,IA19`. Only
/// where the name without it stood in a line before, or is one that ends so.
fn glued<'a>(
    before: &str,
    word: &'a str,
    headings: &[String],
) -> Option<(&'a str, Option<Printed>)> {
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '<' | '>');
    let head = word.trim_end_matches(is_figure);
    let tail = word.get(head.len()..)?.trim_start_matches([',', '.']);
    let head = word.get(..word.len().saturating_sub(tail.len()))?;
    let (figure, rest) = crate::figure::with_bound(tail)?;
    let last = head.chars().next_back()?;
    if !rest.is_empty() || !(last.is_alphabetic() || last == ')') {
        return None;
    }
    let name = words::words(&format!("{before}{head}")).join(" ");
    let ends_so = words::words(head).pop().is_some_and(|end| {
        ["calcium", "egfr", "albumin", "osteocalcin", "total", "hydroxy", "score", "ia"]
            .contains(&end.as_str())
    });
    (headings.contains(&name) || (ends_so && names::of(&name).is_some()))
        .then_some((head, Some(figure)))
}

/// What stands behind the 25 of 25-OH-D.
const HYDROXY: [&str; 6] = ["oh", "hydrox", "hidrox", "dihydrox", "dihidrox", "هيدروكسي"];

/// Whether a figure is a part of a test's name: the 25 of 25-OH-D, the year of a
/// formula. It is never read as a result.
fn is_of_the_name(name: &str, figure: &Printed, start: &str, behind: &str) -> bool {
    let following = words::words(behind.get(..behind.floor_char_boundary(40)).unwrap_or(behind));
    let next = following.first().map(String::as_str).unwrap_or_default();
    let before = words::words(name);
    let last = before.last().map(String::as_str).unwrap_or_default();
    // The number of the laboratory behind LabCorp's names: `Calcium 01 9.4`.
    let is_numbered =
        start.starts_with('0') && start.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    let bare = behind.trim_start();
    if is_numbered
        && !name.is_empty()
        && behind.starts_with(' ')
        && crate::figure::with_bound(bare).is_some()
    {
        return true;
    }
    // Of urine: `24h-Urin`, `de 24 horas`.
    if figure.is("24", "") && ["h", "std"].iter().any(|hours| next.starts_with(hours)) {
        return true;
    }
    let is_25 = figure.is("25", "")
        || figure.is("1", "25")
        || figure.is("125", "")
        || figure.is("24", "25");
    let is_hydroxy = HYDROXY.iter().any(|start| next.starts_with(start));
    if is_25 && is_hydroxy {
        return true;
    }
    // `Vitamin D, 1, 25-Dihydroxy`, `1 alpha, 25-(OH)2`
    if figure.is("1", "") {
        let of_25 = following.iter().skip_while(|word| ["a", "alpha", "alfa"].contains(&&***word));
        let of_25: Vec<&str> = of_25.take(2).map(String::as_str).collect();
        if let ["25", hydroxy] = of_25.as_slice()
            && HYDROXY.iter().any(|start| hydroxy.starts_with(start))
        {
            return true;
        }
    }
    if figure.is("25", "") && last != "oh" {
        // `Vitamin D 25 34.2`: a bare 25 before the figure.
        let named = matches!(names::of(name), Some(named) if named.measure() == calcium_compass_core::measure::Measure::VitaminD25Oh);
        let has_25 = before
            .iter()
            .any(|word| word == "25" || word.contains("hydrox") || word.contains("hidrox"));
        let next_is_figure =
            crate::figure::with_bound(bare).is_some() && range::range(bare).is_none();
        return named && !has_25 && next_is_figure;
    }
    let is_year = figure.is_whole() && matches!(figure.thousandths(), 1_999_000..=2_030_000);
    if is_year
        && before
            .iter()
            .any(|word| word.contains("gfr") || word == "epi" || word == "dfg" || word == "mdrd")
    {
        return true;
    }
    if figure.is("1", "73") && before.iter().any(|word| word.contains("gfr")) {
        return true;
    }
    if matches!(last, "typ" | "type" | "tipo") && figure.is_whole() {
        return true;
    }
    if matches!(last, "mk" | "menaquinone" | "menaquinon" | "menaquinona" | "menachinon")
        && (figure.is("4", "") || figure.is("7", ""))
    {
        return true;
    }
    if matches!(last, "ca" | "ca2")
        && figure.is_whole()
        && (start.starts_with("125")
            || start.starts_with("19")
            || start.starts_with("15")
            || start.starts_with("72"))
    {
        return true;
    }
    // `1. Calcium`, `3) Albumin`.
    name.is_empty()
        && figure.is_whole()
        && figure.thousandths() < 100_000
        && behind.starts_with(['.', ')'])
        && !next.is_empty()
}

/// Whether a range-like text is a part of a name: `19-9` of CA 19-9.
fn is_chemistry(name: &str, start: &str) -> bool {
    let last = words::words(name).pop().unwrap_or_default();
    last == "ca" && start.starts_with(['1', '2', '5', '7'])
}
