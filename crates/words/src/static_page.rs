//! [`StaticWords`]: the words that are drawn when the site is built and never in a
//! browser: the static pages, the example beside an empty form, what stands on
//! paper. They travel in no pack.

super::drawn::drawn_words! {
    /// What is said there.
    StaticWords, static_words, STATIC_PAGE {
        /// Over the example.
        example,
        /// Over the questions on paper.
        questions,
        /// They, for the person who does the talking.
        question_mine,
        /// The same.
        question_change,
        /// The same.
        question_again,
        /// Before the address of the page, on paper.
        address,
        /// Over the list of what is on the page.
        contents,
        /// The field that finds parts of the page.
        search,
        /// When it finds none.
        none_found,
        /// Under the heading of the page of all sources.
        sources_lede,
        /// The link to the review sheet, which is in English.
        review_sheet,
        /// The link to the calculator.
        calculator,
    }
}
