//! The review sheet: every table in words, made from the constants, for a
//! clinician to read and sign.

mod rules;

use std::fmt::Write;

use calcium_compass_core::applies::Applies;
use calcium_compass_core::band::{Cut, Table, Those, Vote};
use calcium_compass_core::joint::PREVEND_2020;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::reference::{NO_END, Nutrient, Span, magnesium};
use calcium_compass_core::shares;
use calcium_compass_core::source::Source;
use calcium_compass_core::table::{sources, tables};
use calcium_compass_core::unit::Unit;

use super::{Words, compose};

/// The whole sheet, as Markdown.
#[must_use]
pub fn sheet() -> String {
    let mut out = String::from(
        "# Review sheet\n\n\
         Made from the constants by `cargo test --test tables`; do not edit. Each table as the page applies it. \
         `*` means that the source does not say to which side a figure belongs: the side is our reading.\n\n\
         Reviewed by a clinician: not yet.\n",
    );
    for measure in Measure::ALL.iter().filter(|measure| !tables(**measure).is_empty()) {
        let _ = write!(out, "\n## {} ({})\n", Words::english().measure(*measure), measure.id());
        for table in tables(*measure) {
            write_table(&mut out, table);
        }
    }
    write_joint(&mut out);
    write_shares(&mut out);
    write_intakes(&mut out);
    rules::write(&mut out);
    write_not_shipped(&mut out);
    write_sources(&mut out);
    out
}

fn write_table(out: &mut String, table: &Table) {
    let _ = write!(
        out,
        "\n### {} (`{}`)\n\nStanding: {}. About {}. Applied to {}.{}\n\n| band | what it says | counts as |",
        compose::source_name(table),
        table.id,
        compose::standing(table.standing, Words::english()),
        Words::english().population(table.population),
        applied_to(&table.applies),
        vote(table.vote),
    );
    for ladder in table.ladders {
        let _ = write!(out, " {} |", ladder.unit.id());
    }
    let _ = write!(
        out,
        " source | seen |\n|---|---|---|{}---|---|\n",
        "---|".repeat(table.ladders.len())
    );
    for (place, band) in table.bands.iter().enumerate() {
        let _ = write!(
            out,
            "| `{}` | {} | {} |",
            band.id,
            Words::english().label(band.label),
            band.reads_as.id()
        );
        for ladder in table.ladders {
            let lower = place.checked_sub(1).and_then(|below| ladder.cuts.get(below));
            let upper = ladder.cuts.get(place);
            let star = lower.is_some_and(|cut: &Cut| !cut.stated_above)
                || upper.is_some_and(|cut| !cut.stated_below);
            let edges = compose::edges((lower, upper), "", Words::english());
            let _ = write!(
                out,
                " {}{} |",
                edges.replace("  ", " ").trim(),
                if star { " *" } else { "" }
            );
        }
        let keys: Vec<&str> = band.sources.iter().map(|source| source.key).collect();
        let printed = band.printed.map(|text| format!(" (printed {text})")).unwrap_or_default();
        let _ = writeln!(out, " {}{printed} | {} |", keys.join(", "), band.seen.id());
    }
}

/// Whether it is counted where the sources are compared.
fn vote(vote: Vote) -> String {
    match vote {
        Vote::Own => String::new(),
        Vote::SameClasses(of) => format!("\n\nListed, not counted: it uses the classes of `{of}`."),
        Vote::PopulationFloor => {
            "\n\nListed, not counted: a floor for a population, not a test for illness.".into()
        }
        Vote::BoneDisease => {
            "\n\nListed, counted with a bone medicine alone: it is for people with a bone disease."
                .into()
        }
        Vote::MoreFor(those) => format!(
            "\n\nAt 75 nmol/L (30 ng/mL) or less its \u{201c}enough\u{201d} is listed and not counted for {}.",
            whom(those)
        ),
    }
}

/// Of whom a source asks more, as far as the page knows.
const fn whom(those: Those) -> &'static str {
    match those {
        Those::OldPregnantBonesKidneys => {
            "people of 66 and over, in pregnancy, with a bone medicine, with a kidney flag or an eGFR under 60"
        }
        Those::AtRisk => {
            "people at risk, in our reading: with a bone medicine, `glucocorticoid`, `enzyme-inducer`, \
             `malabsorption`, `bariatric-surgery`, a kidney flag or an eGFR under 60"
        }
        Those::Osteoporosis => "people with a bone medicine",
    }
}

fn age(months: u16) -> String {
    if months.is_multiple_of(12) { format!("{} y", months / 12) } else { format!("{months} mo") }
}

/// Whom the page applies a table to: only what it asks.
fn applied_to(applies: &Applies) -> String {
    let ages = match (applies.from, applies.before) {
        (None, None) => "every age".to_owned(),
        (Some(from), None) => format!("{} and over", age(from)),
        (None, Some(before)) => format!("under {}", age(before)),
        (Some(from), Some(before)) => format!("{} to under {}", age(from), age(before)),
    };
    let needs = applies.needs.map(|flag| format!(", with `{}`", flag.id())).unwrap_or_default();
    let excludes =
        applies.excludes.map(|flag| format!(", without `{}`", flag.id())).unwrap_or_default();
    let side =
        applies.menopause.map(|side| format!(", {side:?} the menopause")).unwrap_or_default();
    let sex = applies.sex.map(|sex| format!(", {sex:?}")).unwrap_or_default();
    format!("{ages}{sex}{side}{needs}{excludes}")
}

fn write_joint(out: &mut String) {
    let joint = &PREVEND_2020;
    let _ = write!(
        out,
        "\n## Read together\n\n### {} {} (`{}`)\n\nStanding: {}. About {}. Source {}.\n\n| cell | what it is |\n|---|---|\n",
        joint.body,
        joint.year,
        joint.id,
        compose::standing(joint.standing, Words::english()),
        Words::english().population(joint.population),
        joint.source.key,
    );
    for cell in &joint.cells {
        let _ = writeln!(out, "| `{}` | {} |", cell.id, Words::english().label(cell.label));
    }
}

fn write_shares(out: &mut String) {
    out.push_str("\n## How many people of a study had less\n");
    for shares in shares::ALL {
        let _ = write!(
            out,
            "\n### `{}`: {}\n\nOf {}. Told to adults; nothing between two figures is computed. Source {}.\n\n| under, {} | % |\n|---|---|\n",
            shares.id,
            shares.measure.id(),
            Words::english().population(shares.population),
            shares.source.key,
            shares.ladder.unit.id(),
        );
        for (cut, percent) in shares.ladder.cuts.iter().zip(shares.under) {
            let [at, percent] =
                [cut.at, *percent].map(|figure| compose::printed(figure, Words::english()));
            let _ = writeln!(out, "| {at} | {percent} |");
        }
    }
}

fn write_intakes(out: &mut String) {
    out.push_str("\n## Reference values for intakes, a day\n");
    let supplement = ("magnesium from supplements alone", Unit::Mg, magnesium::SUPPLEMENT_ROWS);
    let nutrients =
        Nutrient::ALL.iter().map(|nutrient| (nutrient.id(), nutrient.unit(), nutrient.rows()));
    for (name, unit, rows) in nutrients.chain(std::iter::once(supplement)) {
        let _ = write!(
            out,
            "\n### {name}, {}\n\n| body | for | kind | value | source | seen |\n|---|---|---|---|---|---|\n",
            unit.id()
        );
        for row in rows {
            let keys: Vec<&str> = row.sources.iter().map(|source| source.key).collect();
            let _ = writeln!(
                out,
                "| {} {} (`{}`) | {} | {} | {} | {} | {} |",
                row.issuer,
                row.year,
                row.body.id(),
                span(&row.span),
                row.kind.name(),
                compose::printed(row.value, Words::english()),
                keys.join(", "),
                row.seen.id(),
            );
        }
    }
}

fn span(span: &Span) -> String {
    let ages = match (span.from, span.before) {
        (0, NO_END) => "every age".to_owned(),
        (from, NO_END) => format!("{} and over", age(from)),
        (from, before) => format!("{} to under {}", age(from), age(before)),
    };
    let stage = span.stage.map(|stage| format!(", {}", stage.id())).unwrap_or_default();
    let sex = span.sex.map(|sex| format!(", {sex:?}")).unwrap_or_default();
    format!("{ages}{sex}{stage}")
}

/// What was left out, from the evidence folder: the same text a contributor
/// reads.
fn write_not_shipped(out: &mut String) {
    let additions = include_str!("../../../../evidence/additions.md");
    let (_, part) = additions.split_once("## Not shipped").unwrap_or(("", ""));
    let _ = write!(out, "\n## Not shipped{part}");
}

fn write_sources(out: &mut String) {
    out.push_str("\n## Sources\n\n| key | citation | place | address | checked | review by |\n|---|---|---|---|---|---|\n");
    for source in sources::ALL {
        let Source { key, citation, place, url, checked, review_by } = source;
        let _ = writeln!(out, "| {key} | {citation} | {place} | {url} | {checked} | {review_by} |");
    }
}
