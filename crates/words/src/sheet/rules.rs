//! The rules in words: the lines at which alerts speak and who drew them, the
//! alerts, the flags, and what comes before anything of a figure is shown.

use std::fmt::Write;

use calcium_compass_core::alert::{AlertId, Grounds, Group, Line, Of, Says, Signs, Who, sets};
use calcium_compass_core::band::Ladder;
use calcium_compass_core::measure::{Kind, Measure};
use calcium_compass_core::person::{Answer, Flag, Flags, Person};
use calcium_compass_core::safety::{gate, needs};
use calcium_compass_core::source::Source;

use crate::{Words, compose};

pub(super) fn write(out: &mut String) {
    write_lines(out);
    write_alerts(out);
    write_gates(out);
    write_flags(out);
}

fn write_lines(out: &mut String) {
    out.push_str(
        "\n## Lines at which alerts speak\n\nOf those that speak by themselves the worst comes first. \
         \u{201c}our line\u{201d}: a safety line that no body printed, with what it was drawn from.\n\n\
         | measure | alert | when | for | by | grounds |\n|---|---|---|---|---|---|\n",
    );
    for (of, lines) in sets() {
        for line in lines {
            let when: Vec<String> =
                line.ladders.iter().map(|ladder| passed(line, ladder)).collect();
            let _ = writeln!(
                out,
                "| {} | `{}` | {} | {} | {} | {} |",
                figure(of),
                line.alert.id(),
                when.join(", or "),
                who(line.who),
                if line.alone { "itself" } else { "something else too" },
                grounds(line.grounds),
            );
        }
    }
}

fn figure(of: Of) -> String {
    match of {
        Of::Measure(measure) => measure.id().to_owned(),
        Of::Day(nutrient) => format!("{} a day in all", nutrient.id()),
        Of::WeeklyDose => "vitamin-d-intake, one dose a week".to_owned(),
        Of::MonthlyDose => "vitamin-d-intake, one dose a month".to_owned(),
        Of::CalciumNow => "calcium, for level now".to_owned(),
    }
}

/// When a line is passed, in one unit.
fn passed(line: &Line, ladder: &Ladder) -> String {
    let cut = ladder.cuts.first();
    let edges = if line.is_upper() { (cut, None) } else { (None, cut) };
    compose::edges(edges, ladder.unit.id(), Words::english())
}

const fn who(who: Who) -> &'static str {
    match who {
        Who::Everyone => "everyone",
        Who::Adults => "18 y and over, or no age",
        Who::Children => "1 y to under 18 y",
        Who::FromOneYear => "1 y and over, or no age",
        Who::UnderSevenMonths => "under 7 mo",
        Who::SevenToElevenMonths => "7 mo to under 1 y",
        Who::UnderEleven => "under 11 y",
        Who::UnderFortyFive => "under 45 y",
        Who::StonesOrBoneMedicine => {
            "18 y and over, or no age, with `kidney-stones`, `bisphosphonate` or `bone-injection`"
        }
    }
}

fn grounds(grounds: Grounds) -> String {
    let keys = |sources: &[&Source]| {
        sources.iter().map(|source| source.key).collect::<Vec<_>>().join(", ")
    };
    match grounds {
        Grounds::Source(sources) => keys(sources),
        Grounds::Ours([]) => "our line".to_owned(),
        Grounds::Ours(sources) => format!("our line; {}", keys(sources)),
    }
}

/// Alerts of ours that look at no single figure: no line above says so.
const OURS: [AlertId; 1] = [AlertId::BoneMarkerOutside];

fn write_alerts(out: &mut String) {
    out.push_str(
        "\n## Alerts\n\nIn the order of the page within a level. Signs are told from level `talk` on.\n\n\
         | id | level | what raises it | concerns | takes the place of | ends with |\n|---|---|---|---|---|---|\n",
    );
    for id in AlertId::ALL {
        let levels: Vec<&str> = id.levels().iter().map(|level| level.id()).collect();
        let signs: Vec<&str> = id.signs().iter().map(|signs| named(*signs)).collect();
        let emergency = if id.says(Says::Emergency) { ", as an emergency" } else { "" };
        let ours = if OURS.contains(id) { " (our line)" } else { "" };
        let _ = writeln!(
            out,
            "| `{}` | {}{emergency} | {}{ours} | {} | {} | {} |",
            id.id(),
            levels.join(" or "),
            id.rule(),
            measures(id.concerns()),
            measures(id.replaces()),
            signs.join(", "),
        );
    }
}

fn measures(group: Group) -> String {
    group.measures().map(Measure::id).collect::<Vec<_>>().join(" ")
}

const fn named(signs: Signs) -> &'static str {
    match signs {
        Signs::HighCalcium => "high calcium",
        Signs::LowCalcium => "low calcium",
        Signs::Bleeding => "bleeding",
        Signs::Clot => "clot",
        Signs::Magnesium => "magnesium",
    }
}

/// What a person has answered: the flags, what is known of the kidneys, and how
/// the column is headed.
const ANSWERS: [(&[Flag], Answer, &str); 6] = [
    (&[Flag::Vka], Answer::Unanswered, "`vka`"),
    (&[Flag::VkaUnsure], Answer::Unanswered, "`vka-unsure`"),
    (&[], Answer::Unanswered, "nothing answered"),
    (&[Flag::VkaNo], Answer::Yes, "`vka-no`, a kidney flag or eGFR under 60"),
    (&[Flag::VkaNo], Answer::Unanswered, "`vka-no`, kidneys not answered"),
    (&[Flag::VkaNo], Answer::No, "`vka-no`, `kidney-no` or eGFR of 60 or more"),
];

fn write_gates(out: &mut String) {
    out.push_str("\n## What comes before anything of a figure is shown\n\nUnder 18 a table that is not for the age stays not applicable. \
         With an albumin under 20 g/L no calcium is adjusted (our line). A typed total and a typed adjusted calcium that \
         no albumin from 5 to 70 g/L brings together are asked about, and both count (our line).\n\n| measure |");
    for (.., heading) in ANSWERS {
        let _ = write!(out, " {heading} |");
    }
    out.push_str("\n|---|---|---|---|---|---|---|\n");
    for measure in Measure::ALL.iter().filter(|measure| measure.facts().kind != Kind::Refused) {
        let before: Vec<String> = ANSWERS.iter().map(|row| before(*measure, row)).collect();
        if before.iter().any(|cell| cell != "shown") {
            let _ = writeln!(out, "| {} | {} |", measure.id(), before.join(" | "));
        }
    }
}

fn before(measure: Measure, (flags, kidney, _): &(&[Flag], Answer, &str)) -> String {
    let flags: Flags = flags.iter().copied().collect();
    let person = Person { flags, ..Person::default() };
    match (gate(measure, &person, *kidney), needs(measure, &person, *kidney)) {
        (Some(gate), _) => format!("gated: {}", gate.id()),
        (None, Some(need)) => need.id().to_owned(),
        (None, None) => "shown".to_owned(),
    }
}

fn write_flags(out: &mut String) {
    out.push_str("\n## Flags\n\nThose without words are answers to the two questions.\n\n| flag | words |\n|---|---|\n");
    for flag in Flag::ALL {
        let _ = writeln!(out, "| `{}` | {} |", flag.id(), Words::english().flag(*flag));
    }
}
