//! The form: questions, labels, hints, and what skipping a field does.

pub const ABOUT_YOU: &str = "About you";
pub const OPTIONAL: &str = "all optional";
pub const BLOOD_RESULTS: &str = "Test results";
pub const FROM_REPORT: &str = "from your lab report";
pub const INTAKES: &str = "What you eat and take";
pub const FROM_LABELS: &str = "from labels and food tables";
pub const YOUR_NUMBERS: &str = "Your numbers";
pub const MEANING: &str = "What they mean";

pub const VKA_QUESTION: &str = "Do you take a blood thinner such as warfarin?";
pub const VKA_HINT: &str = "Others are acenocoumarol, phenprocoumon and fluindione. They change what vitamin K results mean, so this comes first. \
     If you skip it, vitamin K results open with a warning.";
pub const KIDNEY_QUESTION: &str = "Do you have a kidney problem?";
pub const KIDNEY_HINT: &str = "Kidney illness, dialysis or a transplant change the MGP result. \
     If you skip it, that result opens with a note.";
pub const YES: &str = "Yes";
pub const NO: &str = "No";
pub const UNSURE: &str = "Not sure";

pub const AGE: &str = "Age";
pub const AGE_HINT: &str =
    "Some sources are for adults or children only. Without an age they stay silent.";
pub const AGE_UNIT: &str = "Unit of age";
pub const YEARS: &str = "years";
pub const MONTHS: &str = "months";
pub const ADULT: &str = "18 or over, no age given";
pub const SEX: &str = "Sex registered at birth";
pub const SEX_HINT: &str =
    "Bone tests and daily needs differ by sex. Without it some sources stay silent.";
pub const FEMALE: &str = "Female";
pub const MALE: &str = "Male";
pub const NOT_SAID: &str = "Not said";
pub const LIFE_STAGE: &str = "Life stage";
pub const NO_STAGE: &str = "Does not apply";
pub const FLAGS: &str = "Conditions and medicines";
pub const FLAGS_HINT: &str =
    "Tick what applies. Each one can bring up a warning that matters. Skipped ones bring up none.";
pub const CONDITIONS: &str = "Conditions";
pub const MEDICINES: &str = "Medicines";

pub const MORE_RESULTS: &str = "More test results";
pub const MORE_INTAKES: &str = "Vitamin K and magnesium";
pub const UNIT_OF: &str = "Unit of {measure}";
pub const CHOOSE_UNIT: &str = "unit";
pub const PER_OF: &str = "How often: {measure}";
pub const PER_DAY: &str = "a day";
pub const PER_WEEK: &str = "a week";
pub const PER_MONTH: &str = "a month";
pub const PER_DAY_AVERAGE: &str = "{value} {unit} a day on average";
pub const ANALYTE: &str = "Name of the test on the report";
pub const DP_UCMGP: &str = "dp-ucMGP";
pub const TOTAL_UCMGP: &str = "ucMGP or total ucMGP";

pub const LAB_DETAILS: &str = "Date, earlier test, your lab’s range: {measure}";
pub const DATE_OF_TEST: &str = "Date of the test";
pub const EARLIER: &str = "Earlier result, in the same unit";
pub const EARLIER_DATE: &str = "Date of the earlier test";
pub const EARLIER_HINT: &str = "With both dates, the page says if the change is more than chance.";
pub const LAB_LOW: &str = "Your lab’s lower limit";
pub const LAB_HIGH: &str = "Your lab’s upper limit";
pub const LAB_CV: &str = "Your lab’s CV, in per cent";
pub const LAB_CV_HINT: &str = "How far the lab’s own test varies. Few reports print it.";
pub const ALSO: &str = "The same as {value}";
