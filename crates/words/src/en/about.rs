//! The page about this page: what it is for and not for, how it works, what it
//! does with what is typed, what is not known, how to report a mistake.

use crate::catalogue::{AboutPart, about_parts};

/// The heading of the page.
pub const ABOUT_TITLE: &str = "About this page";

/// First part.
pub const ABOUT_FOR: &str = "What it is for";
/// Intended use.
pub const ABOUT_FOR_USE: &str = "It shows what published sources say about a vitamin D, vitamin K or calcium result. \
     You can read it alone or with your doctor or pharmacist.";
/// For whom.
pub const ABOUT_FOR_WHOM: &str =
    "It is for people with a lab report, and for those who talk it through with them.";

/// Second part.
pub const ABOUT_NOT_FOR: &str = "What it is not for";
/// No diagnosis.
pub const ABOUT_NOT_FOR_ILLNESS: &str =
    "It does not find out what is wrong with you. One number alone rarely can.";
/// No dosing, no treatment.
pub const ABOUT_NOT_FOR_TREATMENT: &str = "It does not set doses or choose treatments. Do not start, stop or change \
     a medicine or a supplement because of this page.";
/// No emergencies.
pub const ABOUT_NOT_FOR_EMERGENCY: &str = "It is not for emergencies. If you feel very ill, get emergency help and do not wait for a page.";
/// Where a clinician is needed more than a page.
pub const ABOUT_NOT_FOR_SOME: &str = "Some people need a doctor more than a page: babies, children, people who are pregnant. \
     So do people with kidney disease and people on warfarin or a similar blood thinner.";

/// Third part.
pub const ABOUT_HOW: &str = "How it works";
/// How, in four sentences.
pub const ABOUT_HOW_WORKS: &str = "You type a number as your lab printed it and choose its unit. The page looks it \
     up in tables made from published sources, each in the unit it printed. It shows what every source says, where \
     that was read, and how exact the number is. A number that may be dangerous shows a warning instead.";
/// Open rules.
pub const ABOUT_HOW_OPEN: &str =
    "All tables, sources and rules are open: anyone may read and check them.";

/// Fourth part.
pub const ABOUT_PRIVACY: &str = "Your privacy";
/// Nothing leaves.
pub const ABOUT_PRIVACY_STAYS: &str = "Nothing you type leaves this device. It is all worked out here, and nothing is sent to a server.";
/// What is requested.
pub const ABOUT_PRIVACY_REQUESTED: &str = "To start, your browser asks this site for the files of the page. \
     The site then sees what any site sees, such as your network address. \
     After that the page asks only for another language, if you choose one.";
/// What is stored.
pub const ABOUT_PRIVACY_STORED: &str = "Nothing is stored unless you ask for it. \
     There are no cookies, no counters and no log-in. When you close the page, it forgets all that you did not save.";
/// What is stored when it is asked for.
pub const ABOUT_PRIVACY_SAVED: &str = "If you choose “Save on this device”, your dated test results and the name you \
     gave are stored in this browser. The page “Saved results” shows all of it. There you can save it as a file, or \
     erase it all.";
/// What is kept for offline.
pub const ABOUT_PRIVACY_KEPT: &str = "The page itself is kept, so that it opens without the internet. It looks for a newer version now and then. Nothing you typed is in it.";
/// What the page cannot keep out.
pub const ABOUT_PRIVACY_OTHERS: &str = "A page translator or a browser add-on can read what is on a page. \
     This page cannot stop that. On a shared computer, close the page when you are done.";

/// Fifth part.
pub const ABOUT_CHECK: &str = "Check it yourself";
/// The recipe, in order.
pub const ABOUT_CHECK_STEPS: [&str; 5] = [
    "On a computer, open the developer tools of your browser (often the key F12) and choose “Network”.",
    "Load the page again and wait until no new lines appear.",
    "Type numbers, tick boxes and open every section. No new lines should appear.",
    "Now go offline and type another number. The page still answers.",
    "In the part called “Storage” or “Application”, look for this site. Nothing you typed should be there, unless you saved it.",
];

/// Sixth part.
pub const ABOUT_LIMITS: &str = "What is not sure";
/// No clinician yet.
pub const ABOUT_LIMITS_REVIEW: &str =
    "No clinician has reviewed the tables, the warnings and the words yet.";
/// Translations.
pub const ABOUT_LIMITS_LANGUAGES: &str = "A translation is marked as not reviewed until a clinician who grew up with the language has read it. \
     What a browser’s translator makes of the page is not checked by anyone.";
/// The marker's variation.
pub const ABOUT_LIMITS_VARIATION: &str =
    "Nobody knows how much dp-ucMGP varies from day to day, and there is no agreed cut-off.";
/// Uneven sources.
pub const ABOUT_LIMITS_SOURCES: &str = "Sources are not equally good. Some were read in the original, others in a \
     text that quotes them. The page says which.";
/// Sources change.
pub const ABOUT_LIMITS_AGE: &str = "Sources change. Each shows when it was last checked, and the page says when the \
     next check is overdue.";
/// Your own lab.
pub const ABOUT_LIMITS_LAB: &str =
    "Labs differ. The range on your own report may count more than any here.";

/// Seventh part.
pub const ABOUT_REPORT: &str = "If something is wrong";
/// How to report.
pub const ABOUT_REPORT_HOW: &str = "The page sends no report by itself. If a number, a source or a word is wrong, \
     report it on the project’s public list.";
/// What to write.
pub const ABOUT_REPORT_WHAT: &str = "Write which source, what the page says, what it should say, and where that is printed. \
     A made-up number is enough.";
/// What not to write.
pub const ABOUT_REPORT_NOT: &str =
    "The list is public: do not put your name, your results or your lab report there.";
/// Harm.
pub const ABOUT_REPORT_HARM: &str = "If you were harmed, speak to a doctor first. \
     Known risks, and what is done about them, are in the project’s hazard log.";

/// Eighth part.
pub const ABOUT_INTERESTS: &str = "Who pays";
/// No ads, no sales.
pub const ABOUT_INTERESTS_NONE: &str =
    "The page shows no ads, sells nothing and gets no money for links. It names no brands to buy.";
/// Interests of sources.
pub const ABOUT_INTERESTS_SOURCES: &str = "Some studies were paid for by makers of tests or supplements. Where that is known, it is said.";

/// Ninth part.
pub const ABOUT_RULES: &str = "Rules for medical devices";
/// What it means to be.
pub const ABOUT_RULES_INFORMATION: &str =
    "This page is meant to inform. It is not sold or certified as a medical device.";
/// What is not settled.
pub const ABOUT_RULES_OPEN: &str = "Whether a page like this counts as a device depends on the country and on how it \
     is used. A sentence like this one does not settle it, and no authority has looked at the page.";
/// For those who embed it.
pub const ABOUT_RULES_CLINICS: &str =
    "A clinic that uses it should ask someone who knows the rules in its country.";

/// Tenth part.
pub const ABOUT_ACCESS: &str = "Accessibility";
/// The aim.
pub const ABOUT_ACCESS_AIM: &str = "The page aims at WCAG 2.2, level AA.";
/// What was tested.
pub const ABOUT_ACCESS_TESTED: &str = "A program (axe-core) checks it in Chromium, Firefox and WebKit, wide and narrow. \
     A whole visit by keyboard alone is tested too.";
/// What was not.
pub const ABOUT_ACCESS_NOT_YET: &str = "People who use a screen reader each day have not tried it yet. \
     A program cannot find every barrier, so we do not say that it meets the aim.";
/// How to tell.
pub const ABOUT_ACCESS_TELL: &str =
    "If something is in your way, a report on the public list helps us to fix it.";

/// Every part in order.
pub const ABOUT_PARTS: [AboutPart; 10] = about_parts!();
