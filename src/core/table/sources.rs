//! The publications the tables were read from, by the keys of the evidence
//! files. Second-hand ones are named for what they are: a page that quotes
//! the body.

use crate::core::source::Source;

macro_rules! sources {
    ($($name:ident = $key:literal: $citation:literal, $place:literal, $url:literal;)*) => {
        $(
            #[doc = $citation]
            pub static $name: Source = Source::new($key, $citation, $place, $url);
        )*

        /// Every one, for the review sheet.
        pub static ALL: &[&Source] = &[$(&$name,)*];
    };
}

sources! {
    S01 = "S01": "Institute of Medicine, Dietary Reference Intakes for Calcium and Vitamin D, 2011", "summary, pages 13 to 14", "https://books.nap.edu/openbook.php?record_id=13050&page=14";
    S02 = "S02": "Kahwati 2018, USPSTF Evidence Synthesis 160", "appendix A, table 1, citing the Institute of Medicine", "https://www.ncbi.nlm.nih.gov/books/NBK525404/table/app_1";
    S03 = "S03": "WikiDoc, Vitamin D deficiency classification", "table citing the global consensus and the Institute of Medicine", "";
    S04 = "S04": "Nutrients 2024;16:416", "table 6, definitions of vitamin D status worldwide", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10857029/";
    S05 = "S05": "McCartney 2024, Vitamin D Insufficiency and Epistemic Humility, J Clin Endocrinol Metab 109(8):1948-1954", "abstract", "https://ouci.dntb.gov.ua/en/works/4zPjz519";
    S06 = "S06": "Endocrine Society 2024, Vitamin D for the Prevention of Disease", "guideline page and abstract", "https://doi.org/10.1210/clinem/dgae290";
    S07 = "S07": "SACN 2016, Vitamin D and Health", "pages 15, 140 and 143", "";
    S08 = "S08": "Guidelines for Nurses, note on the Royal Osteoporosis Society's 2018 guideline", "", "";
    S08B = "S08b": "GPnotebook podcast 68, digest of NICE CKS January 2022", "", "";
    S08C = "S08c": "guidelines.co.uk, National Osteoporosis Society 2013", "", "";
    S09 = "S09": "EFSA 2016, Dietary reference values for vitamin D", "", "https://doi.org/10.2903/j.efsa.2016.4547";
    S10 = "S10": "RCPA Manual, Vitamin D", "", "";
    S11 = "S11": "masdiag.pl result page, citing Rusińska 2018, Front Endocrinol 9:246", "", "";
    S11B = "S11b": "Płudowski 2023, Nutrients 15:695", "abstract", "";
    S11C = "S11c": "Review of guidelines", "table 3", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10466790/";
    S12 = "S12": "Okazaki 2017, J Bone Miner Metab 35:1-5", "", "https://doi.org/10.1007/s00774-016-0805-4";
    S13 = "S13": "Gupta 2022, Indian Academy of Pediatrics 2021, Indian Pediatr", "", "https://doi.org/10.1007/s13312-022-2448-y";
    S21A = "S21a": "Mayo Clinic Laboratories, test 25HDN", "catalogue page", "";
    S21B = "S21b": "ARUP Laboratories, test 0080379", "catalogue page", "";
    S22 = "S22": "University of Minnesota, pharmacy comparison of guidelines", "", "";
    S22B = "S22b": "Quest Diagnostics, Vitamin D numbers", "", "";
    S23 = "S23": "Lips 2019, European Calcified Tissue Society position, Eur J Endocrinol 180:P23", "", "https://doi.org/10.1530/eje-18-0736";
    K_S01 = "K:S01": "Griffin 2019, Sci Rep 9", "abstract", "https://doi.org/10.1038/s41598-019-54762-2";
    K_S02 = "K:S02": "Kasper 2014, Bone Abstracts 3:PP395 (by the maker of the test)", "abstract", "https://doi.org/10.1530/boneabs.3.PP395";
    K_S03 = "K:S03": "Jespersen 2020, Clin Biochem 83:49-56", "abstract", "https://doi.org/10.1016/j.clinbiochem.2020.05.005";
    K_S04 = "K:S04": "Riphagen 2017, Nutrients 9:1334", "abstract", "https://doi.org/10.3390/nu9121334";
    K_S06 = "K:S06": "van Ballegooijen 2020, Eur J Nutr", "abstract", "https://doi.org/10.1007/s00394-020-02352-8";
    K_S11 = "K:S11": "Mayer, EUROASPIRE III Czech study", "repository record", "";
    K_S17 = "K:S17": "Keyzer 2015, Am J Kidney Dis 65:474-483", "abstract", "";
    K_S19 = "K:S19": "Puzantian 2018, Am J Hypertens 31:988-994", "abstract", "https://doi.org/10.1093/ajh/hpy079";
    K_S20 = "K:S20": "Delanaye 2014, BMC Nephrol 15:145", "abstract", "https://doi.org/10.1186/1471-2369-15-145";
}
