//! Prints what every source says of one result:
//! `cargo run -p calcium-compass-core --example report -- 25-oh-d "22 ng/mL"`.

use calcium_compass_core::assess;
use calcium_compass_core::entry::Entry;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::report::Input;

fn main() {
    let mut words = std::env::args().skip(1);
    let (Some(id), Some(text)) = (words.next(), words.next()) else {
        eprintln!("name a measure and a result, like: 25-oh-d \"22 ng/mL\"");
        return;
    };
    let Some(measure) = Measure::ALL.iter().find(|measure| measure.id() == id) else {
        eprintln!("there is no measure {id}");
        return;
    };
    let entries = vec![Entry::new(*measure, &text)];
    let report = assess(&Input { entries, ..Input::default() });
    for alert in &report.alerts {
        println!("alert    {} ({})", alert.id.id(), alert.level.id());
    }
    for problem in report.problems.iter().filter_map(|reading| reading.problem) {
        println!("problem  {}", problem.id());
    }
    for verdict in report.findings.iter().flat_map(|finding| &finding.verdicts) {
        println!("verdict  {} {}", verdict.table.id, verdict.id());
    }
}
