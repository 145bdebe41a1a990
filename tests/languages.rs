//! The languages: each says what English says, with the same gaps and the same
//! figures, and has a sheet for the people who review it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use calcium_compass_core::alert::{AlertId, Instead};
use calcium_compass_core::claim::ClaimId;
use calcium_compass_core::person::Flag;
use calcium_compass_words::catalogue::Phrase;
use calcium_compass_words::lang::Lang;
use calcium_compass_words::words::{about, page, said};
use calcium_compass_words::{
    ClaimWords, Voice, Words, claims, foods, opening, pack, reader, records, saved, static_page,
    unstarted,
};

/// Every phrase of a language in the order of the catalogue.
fn phrases(lang: Lang) -> Vec<Phrase> {
    let of_the_page = page(lang).phrases().into_iter().chain(said(lang, Voice::Plain).phrases());
    let own = [
        claims::phrases(lang),
        saved::phrases(lang),
        reader::phrases(lang),
        foods::phrases(lang),
        records::phrases(lang),
    ];
    let drawn = [unstarted::phrases(lang), opening::phrases(lang), static_page::phrases(lang)];
    of_the_page.chain(own.concat()).chain(drawn.concat()).collect()
}

fn others() -> impl Iterator<Item = Lang> {
    Lang::ALL.iter().copied().filter(|lang| *lang != Lang::En)
}

/// The named gaps of a phrase.
fn gaps(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

/// The figures of a phrase, whatever the decimal mark and the mark between
/// thousands. `14 in 100` may be said as `14 %`: hundreds are left out.
fn figures(text: &str) -> Vec<String> {
    let western = text.chars().map(|c| match c {
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10).expect("a digit"),
        '٫' | ',' | '\u{202f}' => '.',
        other => other,
    });
    let mut found = Vec::new();
    let mut figure = String::new();
    for c in western.chain([' ']) {
        if c.is_ascii_digit() || (c == '.' && !figure.is_empty()) {
            figure.push(c);
        } else if !figure.is_empty() {
            let whole = std::mem::take(&mut figure).trim_end_matches('.').to_owned();
            // No phrase has three decimals.
            found.push(match whole.split_once('.') {
                Some((thousands, rest)) if rest.len() == 3 => format!("{thousands}{rest}"),
                _ => whole,
            });
        }
    }
    found.retain(|figure| figure != "100");
    found.sort();
    found.dedup();
    found
}

#[test]
fn every_phrase_has_the_gaps_of_the_english_one() {
    for lang in others() {
        for (english, own) in phrases(Lang::En).iter().zip(phrases(lang)) {
            let (name, case) = (english.name, &english.case);
            let (mut wanted, gaps_of_own) = (gaps(english.text), gaps(own.text));
            // "One source" and "two sources" are the count in Arabic: a figure beside
            // them would say it twice.
            if lang == Lang::Ar && (case.contains("One") || case.contains("Two")) {
                wanted.remove("n");
                wanted.remove("total");
            }
            assert_eq!(wanted, gaps_of_own, "{} {name} {case}", lang.tag());
            assert!(!own.text.contains('\n'), "{} {name} {case}: a line break", lang.tag());
        }
    }
}

#[test]
fn every_phrase_is_said_where_english_says_something() {
    for lang in others() {
        for (english, own) in phrases(Lang::En).iter().zip(phrases(lang)) {
            if english.name != "translation" {
                let silent = own.text.trim().is_empty();
                let (name, case) = (english.name, &english.case);
                assert_eq!(silent, english.text.trim().is_empty(), "{} {name} {case}", lang.tag());
            }
        }
        assert!(!static_page::static_words(lang).translation.is_empty(), "{}", lang.tag());
    }
    assert_eq!(static_page::static_words(Lang::En).translation, "");
}

/// A figure that a translation changes is the worst thing it can do.
#[test]
fn warnings_labels_and_notes_have_the_figures_of_the_english_ones() {
    for lang in others() {
        let pairs = said(Lang::En, Voice::Plain).phrases();
        for (english, own) in pairs.iter().zip(said(lang, Voice::Plain).phrases()) {
            let (name, case) = (english.name, &english.case);
            // The names of substances and tests are no figures of ours.
            let known = |figures: Vec<String>| {
                figures
                    .into_iter()
                    .filter(|f| !["1", "2", "7", "25"].contains(&f.as_str()))
                    .collect::<BTreeSet<_>>()
            };
            assert_eq!(
                known(figures(english.text)),
                known(figures(own.text)),
                "{} {name} {case}: {} / {}",
                lang.tag(),
                english.text,
                own.text
            );
        }
    }
}

#[test]
fn a_language_is_not_english() {
    for lang in others() {
        let same = phrases(Lang::En)
            .iter()
            .zip(phrases(lang))
            .filter(|(english, own)| {
                let words = english.text.split(' ').filter(|word| word.len() > 3).count();
                words > 3 && english.text == own.text
            })
            .map(|(english, _)| format!("{} {}", english.name, english.case))
            .collect::<Vec<_>>();
        assert_eq!(same, Vec::<String>::new(), "{}: still in English", lang.tag());
        for id in AlertId::ALL {
            let words = Words::of(lang, Voice::Plain);
            assert_ne!(words.alert_body(*id), Words::english().alert_body(*id), "{}", id.id());
        }
    }
}

/// A sentence that anyone must read at once is not long.
#[test]
fn no_sentence_is_long() {
    let mut long = Vec::new();
    for lang in others() {
        for phrase in phrases(lang) {
            for sentence in phrase.text.split(['.', '?', ':', ';', '؟', '؛', '!']) {
                let words = sentence.split(' ').filter(|word| !word.trim().is_empty()).count();
                if words > 24 {
                    let (name, case) = (phrase.name, &phrase.case);
                    long.push(format!("{} {name} {case}: {words} words: {sentence}", lang.tag()));
                }
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn the_page_about_the_page_has_the_same_parts_in_every_language() {
    let (_, english) = about(Lang::En);
    for lang in others() {
        let (title, parts) = about(lang);
        assert_ne!(title, about(Lang::En).0, "{}", lang.tag());
        for (own, english) in parts.iter().zip(english) {
            let counts = [own, &english].map(|part| part.paragraphs.len());
            assert_eq!(counts[0], counts[1], "{} {}", lang.tag(), own.heading);
        }
    }
}

#[test]
fn a_claim_is_the_rest_of_a_sentence() {
    for lang in Lang::ALL {
        let words = ClaimWords::of(*lang);
        for id in ClaimId::ALL {
            let claim = words.claim(*id);
            assert!(!claim.ends_with('.') && !claim.is_empty(), "{} {}", lang.tag(), id.id());
        }
    }
}

/// The element knows the languages without a program: what it says when none
/// has started, and its types.
#[test]
fn every_language_is_in_the_scripts_of_the_element() {
    let script = include_str!("../src/web/shell/element.js");
    let types = include_str!("../src/web/shell/calcium-compass.d.ts");
    for lang in Lang::ALL {
        let tag = lang.tag();
        assert!(script.contains(&format!("\n  {tag}: [")), "element.js has no words in {tag}");
        assert!(types.contains(&format!("'{tag}'")), "calcium-compass.d.ts does not know {tag}");
    }
}

/// The sheet a reviewer reads: `BLESS=1 cargo test --test languages` writes it.
#[test]
fn the_sheets_of_the_translators_are_fresh() {
    for lang in others() {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("translations/{}.md", lang.tag()));
        let sheet = sheet(lang);
        if std::env::var_os("BLESS").is_some() {
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            std::fs::write(&file, &sheet).expect("the sheet is written");
        }
        let written = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(
            written == sheet,
            "{} is stale: BLESS=1 cargo test --test languages",
            file.display()
        );
    }
}

fn sheet(lang: Lang) -> String {
    let mut out = format!(
        "# {}: every phrase beside the English one\n\n\
         Made from `crates/words/src/{}` by `BLESS=1 cargo test --test languages`; do not edit this sheet, edit the words there.\n\
         What stands in braces is filled in. Marks of direction are left out.\n\n\
         Reviewed by a clinician who grew up with the language: not yet.\n",
        lang.name(),
        lang.tag()
    );
    let mut last = "";
    for (english, own) in phrases(Lang::En).iter().zip(phrases(lang)) {
        if english.text.is_empty() && own.text.is_empty() {
            continue;
        }
        let many = !english.case.is_empty();
        if last != english.name && (many || last.is_empty() || !last.starts_with('-')) {
            if many {
                let _ = write!(
                    out,
                    "\n## `{}`\n\n| case | English | {} |\n|---|---|---|\n",
                    english.name,
                    lang.name()
                );
            } else if last != "-" {
                let _ = write!(
                    out,
                    "\n## Lines\n\n| phrase | English | {} |\n|---|---|---|\n",
                    lang.name()
                );
            }
        }
        last = if many { english.name } else { "-" };
        let first = if many { &english.case } else { english.name };
        let _ = writeln!(out, "| {first} | {} | {} |", cell(english.text), cell(own.text));
    }
    let _ =
        write!(out, "\n## The page about the page\n\n| English | {} |\n|---|---|\n", lang.name());
    for (own, english) in about(lang).1.iter().zip(about(Lang::En).1) {
        let _ = writeln!(out, "| **{}** | **{}** |", english.heading, own.heading);
        for (own, english) in own.paragraphs.iter().zip(english.paragraphs) {
            let _ = writeln!(out, "| {} | {} |", cell(english), cell(own));
        }
    }
    out
}

fn cell(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "").replace('|', "\\|")
}

/// What travels: the catalogue's order, a phrase a line.
#[test]
fn a_pack_holds_every_phrase_once() {
    for lang in Lang::ALL {
        let pack = pack::language(*lang);
        let lines: Vec<&str> = pack.split('\n').collect();
        let own = [claims::pack, saved::pack, reader::pack, foods::pack, records::pack];
        let own = own.map(|pack| pack(*lang));
        let own = own.each_ref().map(|pack| pack.split('\n').collect::<Vec<_>>());
        // Nothing reads a pack where these are said.
        let in_no_pack = unstarted::phrases(*lang).len()
            + opening::phrases(*lang).len()
            + static_page::phrases(*lang).len();
        let all = phrases(*lang).len() - in_no_pack;
        let of_parts: usize = own.iter().map(Vec::len).sum();
        assert_eq!(lines.len() + of_parts, 1 + own.len() + all, "{}", lang.tag());
        let firsts = std::iter::once(&lines).chain(&own).map(|lines| lines.first());
        assert!(firsts.eq([Some(&lang.tag()); 6]), "{}", lang.tag());
    }
}

/// A brand is named only where the evidence joins it to its substance, in that
/// language. Every name between brackets of the question about blood thinners,
/// and of the bone injections, is one; and no brand of one language slips into
/// another.
#[test]
fn every_brand_name_has_a_source() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/evidence/clinical-revision.md");
    let evidence = std::fs::read_to_string(path).expect("the evidence");
    let (_, table) = evidence.split_once("## Brand names").expect("its brands");
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| language"))
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();
    assert!(rows.len() > 15, "{rows:?}");
    let has = |lang: Lang, brand: &str| {
        rows.iter().any(|row| row[2] == brand && row[1].split(' ').any(|one| one == lang.tag()))
    };
    for lang in Lang::ALL {
        let words = Words::of(*lang, Voice::Plain);
        let asked = [
            words.vka_question(),
            words.vka_hint(),
            words.flag(Flag::BoneInjection),
            words.alert_instead(Instead::VkaUnansweredMuch),
        ];
        for text in asked {
            for inside in text.split('(').skip(1).filter_map(|rest| rest.split(')').next()) {
                let names = inside.split([',', '،', ' ']).filter(|name| {
                    name.chars().next().is_some_and(|c| c.is_alphabetic() && c.is_uppercase())
                        && !name.chars().all(char::is_uppercase)
                });
                for name in names {
                    assert!(has(*lang, name), "{}: {name} of {text}", lang.tag());
                }
            }
        }
        for phrase in phrases(*lang) {
            let named = phrase.text.split(|c: char| !c.is_alphabetic());
            let brands: Vec<&str> =
                named.filter(|word| rows.iter().any(|row| row[2] == *word)).collect();
            for brand in brands {
                assert!(has(*lang, brand), "{}: {brand} of {}", lang.tag(), phrase.text);
            }
        }
    }
}
