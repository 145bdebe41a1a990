//! The form: questions, labels, hints, and what skipping a field does.

/// First group.
pub const ABOUT_YOU: &str = "About you";
/// Beside it.
pub const OPTIONAL: &str = "all optional";
/// Second group.
pub const BLOOD_RESULTS: &str = "Test results";
/// Beside it.
pub const FROM_REPORT: &str = "from your lab report";
/// Third group.
pub const INTAKES: &str = "What you eat and take";
/// The same on a button, as short as it can be.
pub const INTAKES_SHORT: &str = "What you eat and take";
/// Beside it.
pub const FROM_LABELS: &str = "from labels and food tables";
/// The name of the form for those who cannot see it.
pub const YOUR_NUMBERS: &str = "Your numbers";
/// The results.
pub const MEANING: &str = "What they mean";

/// The first question.
pub const VKA_QUESTION: &str = "Do you take warfarin or another blood thinner of its kind?";
/// Why it is asked, and what skipping it does.
pub const VKA_HINT: &str = "Also acenocoumarol (Sintrom), phenprocoumon (Marcumar), phenindione or fluindione (Previscan). \
     Answer No for apixaban, rivaroxaban, edoxaban, dabigatran, heparin, aspirin or clopidogrel alone. \
     Vitamin K results are shown once you have answered.";
/// The second question.
pub const KIDNEY_QUESTION: &str = "Do you have a kidney problem?";
/// Why it is asked, and what skipping it does.
pub const KIDNEY_HINT: &str = "Kidney disease, dialysis or a transplant changes the MGP result. \
     That result is shown once you have answered, or added your eGFR.";
/// An answer.
pub const YES: &str = "Yes";
/// An answer.
pub const NO: &str = "No";
/// An answer.
pub const UNSURE: &str = "Not sure";

/// The age field.
pub const AGE: &str = "Age";
/// Why it is asked, and what skipping it does.
pub const AGE_HINT: &str =
    "Some sources are for adults or children only. Without an age they cannot be used.";
/// The unit of the age.
pub const AGE_UNIT: &str = "Unit of age";
/// A unit of age.
pub const YEARS: &str = "years";
/// A unit of age.
pub const MONTHS: &str = "months";
/// Instead of an age.
pub const ADULT: &str = "18 or over (age not given)";
/// The sex field.
pub const SEX: &str = "Sex registered at birth";
/// What skipping it does.
pub const SEX_HINT: &str =
    "Bone tests and daily needs differ by sex. Without it some sources cannot be used.";
/// A choice.
pub const FEMALE: &str = "Female";
/// A choice.
pub const MALE: &str = "Male";
/// No choice.
pub const NOT_SAID: &str = "Prefer not to say";
/// The stage field.
pub const LIFE_STAGE: &str = "Life stage";
/// No stage.
pub const NO_STAGE: &str = "Does not apply";
/// The list of flags.
pub const FLAGS: &str = "Conditions and medicines";
/// Why they are asked, and what skipping them does.
pub const FLAGS_HINT: &str = "Tick all that apply. Each can bring up an important warning.";
/// First part of the list.
pub const CONDITIONS: &str = "Conditions";
/// Second part of the list.
pub const MEDICINES: &str = "Medicines";

/// Fields that few people need.
pub const MORE_RESULTS: &str = "More";
/// The unit field of a result. Gap: `measure`.
pub const UNIT_OF: &str = "Unit of {measure}";
/// No unit chosen.
pub const CHOOSE_UNIT: &str = "unit";
/// What an amount is counted over. Gap: `measure`.
pub const PER_OF: &str = "How often: {measure}";
/// A choice.
pub const PER_DAY: &str = "a day";
/// A choice.
pub const PER_WEEK: &str = "a week";
/// A choice.
pub const PER_MONTH: &str = "a month";
/// An amount spread over days. Gaps: `value`, `unit`.
pub const PER_DAY_AVERAGE: &str = "{value} {unit} a day on average";
/// Which test was done.
pub const ANALYTE: &str = "Name of the test on the report";
/// The test the MGP field is for.
pub const DP_UCMGP: &str = "dp-ucMGP";
/// The test that goes by almost its name.
pub const TOTAL_UCMGP: &str = "ucMGP or total ucMGP";

/// More about one result. Gap: `measure`.
pub const LAB_DETAILS: &str = "Date, earlier test, your lab’s range";
/// The day of the sample.
pub const DATE_OF_TEST: &str = "Date of the test";
/// An earlier result of the same test.
pub const EARLIER: &str = "Earlier result, in the same unit";
/// Its day.
pub const EARLIER_DATE: &str = "Date of the earlier test";
/// What the two are for.
pub const EARLIER_HINT: &str =
    "With both dates, the page says if the change is bigger than chance.";
/// The lab's own range.
pub const LAB_LOW: &str = "Your lab’s lower limit";
/// The lab's own range.
pub const LAB_HIGH: &str = "Your lab’s upper limit";
/// The lab's own variation.
pub const LAB_CV: &str = "Your lab’s test variation (CV), in %";
/// What it is.
pub const LAB_CV_HINT: &str = "How far the lab’s own test varies. Few reports print it.";
/// The figure in another unit, under the field. Gap: `value`.
pub const ALSO: &str = "The same as {value}";
/// The earlier result cannot be compared yet.
pub const EARLIER_NEEDS: &str = "To compare them, give both dates, the earlier one first.";
