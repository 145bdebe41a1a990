//! What is drawn when the site is built: static pages, the example, paper.

use crate::static_page::StaticWords;

/// All of it.
pub const STATIC_PAGE: StaticWords = StaticWords {
    example: "An example, not your result",
    questions: "Questions to ask at your visit",
    question_mine: "Is this number all right for me, at my age and with my illnesses?",
    question_change: "Should anything change, in what I eat or take?",
    question_again: "Do I need this test again, and when?",
    address: "This page:",
    contents: "On this page",
    search: "Search this page",
    none_found: "Nothing here has all these words.",
    sources_lede: "Every table that the calculator compares a result with, as its source printed it. Each line has the place where it was read.",
    review_sheet: "The same tables for reviewers, with every rule",
    calculator: "Go to the calculator",
};
