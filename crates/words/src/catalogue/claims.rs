//! [`Claims`]: what people read about vitamin K, vitamin D and calcium, and how it
//! stands. No answer of the calculator needs it, so it comes after them.

use calcium_compass_core::claim::{ClaimGroup, ClaimId, ClaimVerdict, Grade};

super::catalogue! {
    /// The claims, with what studies found.
    Claims, claims_words, ClaimWords, own_at;
    lines {
        title = CLAIMS_TITLE,
        lede = CLAIMS_LEDE,
        vka_warning = CLAIMS_VKA_WARNING,
        hidden = CLAIMS_HIDDEN,
        ask = CLAIMS_ASK,
        no_advice = CLAIMS_NO_ADVICE,
        standing = CLAIM_STANDING,
    }
    keyed {
        claim: ClaimId,
        claim_answer: ClaimId,
        claim_group: ClaimGroup,
        claim_verdict: ClaimVerdict,
        grade: Grade,
    }
}
