//! From a [`Raw`] result to a [`Row`]: code, unit and printed name must agree.

use calcium_compass_core::bound::Bound;
use calcium_compass_core::entry::{self, Entry};
use calcium_compass_core::measure::{Conversion, Measure};
use calcium_compass_core::number;
use calcium_compass_core::problem::Problem;
use calcium_compass_core::quantity::Per;
use calcium_compass_core::unit::Unit;

use crate::codes::{self, Said};
use crate::date::When;
use crate::figure::Printed;
use crate::items::{self, Item};
use crate::names::{self, Named};
use crate::raw::{Limits, Raw, Status, Value};
use crate::reading::{Past, Question, Reason, Row, State};
use crate::source::DayOrder;
use crate::units;
use crate::words;

/// What is known of all results of a person.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context {
    /// How its dates are written.
    pub(crate) order: Option<DayOrder>,
    /// Beside 25-OH-D3 it holds the total, or D2.
    pub(crate) has_parts: bool,
}

impl Context {
    /// What the results of a person say together.
    pub(crate) fn of<'a>(raws: impl Iterator<Item = &'a Raw>, order: Option<DayOrder>) -> Self {
        let is_part = |name: &String| {
            matches!(
                names::of(name),
                Some(Named::Is(Measure::VitaminD25Oh) | Named::Total(Measure::VitaminD25Oh))
            ) || names::is_d2(name)
        };
        let has_parts = raws.flat_map(|raw| &raw.names).any(is_part);
        Self { order, has_parts }
    }
}

/// What a result is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Identity {
    Sure(Measure),
    Asked(Measure),
    Other(Measure),
    /// 25-OH-D3 by name, which is another test where D2 or the total stands
    /// beside it.
    D3,
    /// 25-OH-D3 by code, and nothing says that it is the total.
    CodedD3,
}

/// The row of a result; `None` where it is of another test.
pub(crate) fn row(raw: &Raw, context: Context) -> Option<Row> {
    let identity = identity(raw)?;
    let measure = match identity {
        Identity::Sure(m) | Identity::Asked(m) | Identity::Other(m) => m,
        Identity::D3 | Identity::CodedD3 => Measure::VitaminD25Oh,
    };
    let read = Read::of(raw);
    let unit = read.unit(raw, measure);
    // What is eaten has units that no laboratory prints.
    let parse = if measure.is_intake() { Unit::parse } else { units::parse };
    let known = parse(&unit).map(|unit| of_measure(unit, measure));
    let scale = known.and_then(|unit| measure.scale(unit));
    let scale = scale.filter(|scale| scale.conversion != Conversion::None);
    let show = |printed: &Printed| printed.text(is_grouped(printed, measure, known));
    let value = read.figure.as_ref().map(show).unwrap_or_default();
    let limits = read.limits(raw, &unit);
    // A limit or an earlier result that the field would not take is left out.
    let readable = |text: &String| number::parse(text).is_ok();
    let limit = |at: &Option<Printed>| at.as_ref().map(show).filter(readable).unwrap_or_default();
    let older = |(when, printed): &(When, Printed)| {
        let value = Some(show(printed)).filter(readable)?;
        Some(Past { value, date: when.day(context.order)?.to_string() })
    };
    let iso = raw.date.iso(context.order);
    let earlier_iso = raw.earlier_date.iso(context.order);
    let asks_date = iso.is_none() || earlier_iso.is_none();
    let state = match raw.status {
        Status::Cancelled => State::Refused(Reason::Cancelled),
        Status::EnteredInError => State::Refused(Reason::EnteredInError),
        Status::NotFinal => State::Refused(Reason::NotFinal),
        Status::NoValue if !matches!(identity, Identity::Other(_)) => {
            State::Refused(Reason::NoValue)
        }
        Status::Final | Status::NoValue => {
            let state = of_test(identity, context, &value, &unit, scale.is_some());
            state.unwrap_or_else(|| of_figure(measure, &value, known, raw.per, asks_date))
        }
    };
    let name = raw.names.first().cloned().unwrap_or_default();
    Some(Row {
        measure,
        name,
        value,
        unit: known.map_or_else(|| unit.clone(), |unit| unit.id().to_owned()),
        per: raw.per,
        date: iso.unwrap_or_default(),
        low: limit(&limits.low),
        high: limit(&limits.high),
        earlier: limit(&raw.earlier),
        earlier_date: earlier_iso.unwrap_or_default(),
        older: raw.older.iter().filter_map(older).collect(),
        place: raw.place.clone(),
        state,
    })
}

/// The unit as the measure has it: µg/L is the same amount as ng/mL, and ng/L as
/// pg/mL, so that either name will do.
fn of_measure(unit: Unit, measure: Measure) -> Unit {
    let twins = [(Unit::NgPerMl, Unit::UgPerL), (Unit::PgPerMl, Unit::NgPerL)];
    let twin = twins.into_iter().find_map(|(one, other)| {
        if unit == one { Some(other) } else { (unit == other).then_some(one) }
    });
    let is_of_measure = |unit: &Unit| measure.scale(*unit).is_some();
    twin.filter(|twin| !is_of_measure(&unit) && is_of_measure(twin)).unwrap_or(unit)
}

/// What speaks against a result before its figure is looked at.
fn of_test(
    identity: Identity,
    context: Context,
    value: &str,
    unit: &str,
    fits: bool,
) -> Option<State> {
    if matches!(identity, Identity::Other(_)) {
        return Some(State::Refused(Reason::OtherTest));
    }
    if value.is_empty() {
        return Some(State::Refused(Reason::NoValue));
    }
    if !unit.is_empty() && !fits {
        return Some(State::Refused(Reason::Unit));
    }
    match identity {
        Identity::CodedD3 => Some(State::Refused(Reason::OtherTest)),
        Identity::D3 if context.has_parts => Some(State::Refused(Reason::OtherTest)),
        Identity::D3 | Identity::Asked(_) => Some(State::Question(Question::Analyte)),
        Identity::Sure(_) | Identity::Other(_) => None,
    }
}

/// What the page would say to the figure.
fn of_figure(
    measure: Measure,
    value: &str,
    unit: Option<Unit>,
    per: Per,
    asks_date: bool,
) -> State {
    let Some(unit) = unit else { return State::Question(Question::Unit) };
    let entry = Entry { unit: Some(unit.id().to_owned()), per, ..Entry::new(measure, value) };
    match entry::read(&entry).problem {
        Some(Problem::AskIonised) => State::Question(Question::Analyte),
        Some(
            Problem::AskOtherUnit(_)
            | Problem::Implausible(_)
            | Problem::UnitMissing
            | Problem::UnitConflict
            | Problem::AmountConflict,
        ) => State::Question(Question::Unit),
        Some(Problem::UnitUnknown | Problem::UnitMismatch) => State::Refused(Reason::Unit),
        Some(Problem::WrongAnalyte) => State::Refused(Reason::OtherTest),
        Some(Problem::Zero | Problem::Negative) => State::Refused(Reason::NoValue),
        // It is a number with a point: the field takes no more decimals.
        Some(Problem::NotANumber(_)) => State::Refused(Reason::Decimals),
        // What the field asks once it is filled in.
        Some(
            Problem::AskNumber(..)
            | Problem::AskUnit
            | Problem::AskRangeUnit(_)
            | Problem::AskAnalyte
            | Problem::AskElemental(_)
            | Problem::AskForm
            | Problem::AskPeriod
            | Problem::CalciumConflict,
        )
        | None => {
            if asks_date {
                State::Question(Question::Date)
            } else {
                State::Ready
            }
        }
    }
}

/// What code and name say together.
fn identity(raw: &Raw) -> Option<Identity> {
    let said: Vec<Option<Said>> = raw.codes.iter().map(codes::look_up).collect();
    let named: Vec<Option<Named>> = raw.names.iter().map(|name| names::of(name)).collect();
    let of_codes = said.iter().copied().flatten();
    // What is never taken, whoever says so.
    let refused = of_codes.clone().find_map(|said| match said {
        Said::Other(measure) => Some(measure),
        Said::Own(_) | Said::Verified(_) | Said::Likely(_) | Said::D3 => None,
    });
    let refused = refused.or_else(|| {
        named.iter().flatten().find_map(|named| match named {
            Named::Other(measure) => Some(*measure),
            Named::Is(_) | Named::Total(_) | Named::Perhaps(_) | Named::D3 => None,
        })
    });
    if let Some(measure) = refused {
        return Some(Identity::Other(measure));
    }
    let name = most_telling(named.iter().copied().flatten());
    // Our own code beside a public one says more.
    let own = of_codes.clone().find(|said| matches!(said, Said::Own(_)));
    let code = own.or_else(|| of_codes.clone().next());
    let identity = match (code, name) {
        (None, None) => return None,
        (None, Some(name)) => of_name(name, raw.codes.is_empty()),
        (Some(code), name) => {
            of_code(code, name, raw.names.iter().all(|name| name.trim().is_empty()))
        }
    };
    Some(of_specimen(identity, &raw.specimen))
}

/// The name that says most.
fn most_telling(names: impl Iterator<Item = Named> + Clone) -> Option<Named> {
    let total = names.clone().find(|name| matches!(name, Named::Total(_)));
    total
        .or_else(|| names.clone().find(|name| matches!(name, Named::D3)))
        .or_else(|| names.clone().next())
}

/// A name without a code, or with one that is not known here.
const fn of_name(name: Named, has_no_code: bool) -> Identity {
    match name {
        Named::D3 => Identity::D3,
        Named::Other(measure) => Identity::Other(measure),
        Named::Perhaps(measure) => Identity::Asked(measure),
        Named::Is(measure) | Named::Total(measure) if has_no_code => Identity::Sure(measure),
        Named::Is(measure) | Named::Total(measure) => Identity::Asked(measure),
    }
}

fn of_code(code: Said, name: Option<Named>, is_unnamed: bool) -> Identity {
    match (code, name) {
        (Said::Own(measure), _) => Identity::Sure(measure),
        (Said::Other(measure), _) => Identity::Other(measure),
        // The code of D3 is used for the total too: only where a name says so.
        (Said::D3, Some(Named::Total(measure))) => Identity::Asked(measure),
        (Said::D3, _) => Identity::CodedD3,
        (Said::Likely(measure), _) => Identity::Asked(measure),
        (Said::Verified(measure), None) if is_unnamed => Identity::Sure(measure),
        (Said::Verified(measure), None) => Identity::Asked(measure),
        (Said::Verified(measure), Some(name)) => match name {
            Named::Is(named) | Named::Total(named) if named == measure => Identity::Sure(measure),
            Named::Is(_) | Named::Total(_) | Named::Perhaps(_) | Named::D3 => {
                Identity::Asked(measure)
            }
            Named::Other(named) => Identity::Other(named),
        },
    }
}

/// A result of urine is none of blood.
fn of_specimen(identity: Identity, specimen: &str) -> Identity {
    let (Identity::Sure(measure) | Identity::Asked(measure)) = identity else { return identity };
    let is_blood = specimen.trim().is_empty() || !names::is_not_of_blood(specimen);
    if is_blood || measure == Measure::Cac { identity } else { Identity::Other(measure) }
}

/// The value's parts.
struct Read {
    figure: Option<Printed>,
    unit: String,
    range: Limits,
}

impl Read {
    fn of(raw: &Raw) -> Self {
        let mut read = Self { figure: None, unit: String::new(), range: Limits::default() };
        match &raw.value {
            Value::None => {}
            Value::Figure(printed) => read.figure = Some(printed.clone()),
            Value::Text(text) => read.scan(text),
        }
        read
    }

    /// Reads a cell: `22,5 (L)`, `9.5 mg/dL`, `22 ng/mL (30-100)`. Words before
    /// the figure make it none.
    fn scan(&mut self, text: &str) {
        let text = words::unescaped(&calcium_compass_core::fold::fold(text).unwrap_or_default());
        let mut rest = unbracketed(&text);
        while let Some((item, behind)) = items::next(rest) {
            rest = behind;
            match item {
                Item::Figure(printed) if self.figure.is_none() => self.figure = Some(printed),
                Item::Unit(unit) if self.unit.is_empty() => self.unit = unit.to_owned(),
                Item::Range(range) if self.range.is_empty() => self.range = range,
                Item::Word(word) if items::is_flag(word) || self.figure.is_some() => {}
                Item::Figure(_) | Item::Unit(_) | Item::Range(_) | Item::Date(_) => {}
                Item::Word(_) => return,
            }
        }
    }

    /// The unit: of its own place, or behind the figure, or of the range.
    fn unit(&self, raw: &Raw, measure: Measure) -> String {
        let printed = [
            raw.unit.trim(),
            self.unit.as_str(),
            self.range.unit.as_str(),
            raw.range.unit.as_str(),
        ];
        let printed = printed.into_iter().find(|unit| !unit.is_empty());
        // `Calcium (mg/dL)`
        let in_name = || raw.names.iter().find_map(|name| items::unit_in_brackets(name));
        let printed = printed.or_else(in_name).unwrap_or_default();
        let is_none = printed.is_empty() || printed == "1";
        // A score has no unit, and a filtration rate has one only.
        let only = if measure == Measure::Cac {
            Some(Unit::Agatston)
        } else if measure == Measure::Egfr {
            Some(Unit::MlPerMin)
        } else {
            None
        };
        only.filter(|_| is_none).map_or_else(|| printed.to_owned(), |unit| unit.id().to_owned())
    }

    /// The range, unless it is told in another unit.
    fn limits(&self, raw: &Raw, unit: &str) -> Limits {
        let range = if raw.range.is_empty() { &self.range } else { &raw.range };
        let of = units::parse(&range.unit);
        let same = of.is_none() || of == units::parse(unit);
        if same { range.clone() } else { Limits::default() }
    }
}

/// The text in brackets that enclose all of it: some laboratories mark a result so.
fn unbracketed(text: &str) -> &str {
    let inside = |open, close| text.trim().strip_prefix(open)?.strip_suffix(close);
    inside('[', ']').or_else(|| inside('(', ')')).unwrap_or(text)
}

/// Whether the mark of `1,204` stands between groups: of a whole number it does,
/// and where only that reading can be a result.
fn is_grouped(printed: &Printed, measure: Measure, unit: Option<Unit>) -> bool {
    if !printed.is_ambiguous() {
        return false;
    }
    if measure.facts().rules.whole {
        return true;
    }
    let Some(unit) = unit else { return false };
    let is_plausible = |grouped: bool| {
        let text = printed.clone().with(Bound::Exact).text(grouped);
        // Another nought behind the point, so that it can be read one way only.
        let text =
            if grouped { text } else { text.chars().take(text.len().saturating_sub(1)).collect() };
        let entry = Entry { unit: Some(unit.id().to_owned()), ..Entry::new(measure, text) };
        !matches!(
            entry::read(&entry).problem,
            Some(Problem::Implausible(_) | Problem::AskOtherUnit(_) | Problem::Zero)
        )
    };
    !is_plausible(false) && is_plausible(true)
}
