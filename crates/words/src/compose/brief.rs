//! A finding in one line: what stands under its field, in the strip, and over
//! its sentences.

use crate::Words;
use calcium_compass_core::agreement::Agreement;
use calcium_compass_core::report::{Finding, Report};

use super::alert::headline;
use super::figure::typed;
use super::finding::says;

/// What more than half of the counted sources say.
enum Most {
    Enough,
    NotEnough,
    High,
}

impl Most {
    fn of(agreement: &Agreement) -> Option<Self> {
        let more_than_half = |n: usize| 2 * n > agreement.counted();
        match () {
            () if more_than_half(agreement.enough) => Some(Self::Enough),
            () if more_than_half(agreement.not_enough) => Some(Self::NotEnough),
            () if more_than_half(agreement.high) => Some(Self::High),
            () => None,
        }
    }
}

/// "Most call 22 enough." `None` where nothing is counted, and where a warning
/// that asks for something concerns the figure: that they agree is no comfort.
#[must_use]
pub fn most(finding: &Finding, report: &Report, w: Words) -> Option<String> {
    let agreement = counted(finding, report)?;
    let sentence = match Most::of(agreement) {
        Some(Most::Enough) => w.most_enough(),
        Some(Most::NotEnough) => w.most_not_enough(),
        Some(Most::High) => w.most_high(),
        None => w.disagree(),
    };
    Some(w.fill(sentence, &[("value", &typed(&finding.quantity, w))]))
}

/// "6 of 9 say enough"; the warning where one asks for something; else the first
/// thing that is said of the figure.
#[must_use]
pub fn brief(finding: &Finding, report: &Report, w: Words) -> String {
    let measure = finding.quantity.measure;
    if let Some(alert) = report.warning_of(&[measure]) {
        return headline(alert, w);
    }
    let Some(agreement) = counted(finding, report) else {
        return says(finding, report, w).into_iter().next().unwrap_or_default();
    };
    let (says, n) = match Most::of(agreement) {
        Some(Most::Enough) => (w.brief_enough(), agreement.enough),
        Some(Most::NotEnough) => (w.brief_not_enough(), agreement.not_enough),
        Some(Most::High) => (w.brief_high(), agreement.high),
        None => return w.fill(w.disagree(), &[("value", &typed(&finding.quantity, w))]),
    };
    w.fill(says, &[("n", &n.to_string()), ("total", &agreement.counted().to_string())])
}

/// The count, where it may be said.
fn counted<'a>(finding: &'a Finding, report: &Report) -> Option<&'a Agreement> {
    let measure = finding.quantity.measure;
    let warned = report.warning_of(&[measure]).is_some();
    let shown = finding.gate.is_none() && finding.needs.is_none();
    finding.agreement.as_ref().filter(|_| shown && !warned && !report.hides_agreement(measure))
}
