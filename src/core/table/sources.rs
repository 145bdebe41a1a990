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
    S01D = "S01d": "Institute of Medicine, Dietary Reference Intakes for Calcium and Vitamin D, 2011", "page 472", "";
    S21E = "S21e": "Bozeman laboratory manual, LAB535", "", "";
    S32 = "S32": "Institute of Medicine 2011", "figure 5-4", "https://www.ncbi.nlm.nih.gov/books/NBK56056/figure/ch5.f4";
    S42 = "S42": "Wise 2021", "", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8403635/";
    S44 = "S44": "Arch Pathol Lab Med 2019;143:1531", "abstract", "";
    S47 = "S47": "Singh 2006, J Clin Endocrinol Metab", "abstract (PMID 16720650)", "";
    S53B = "S53b": "Mayo Clinic Laboratories, beta-CTX, older entry", "catalogue page", "";
    S59 = "S59": "Ekwaru 2014, PLoS ONE 9:e111265", "abstract", "https://doi.org/10.1371/journal.pone.0111265";
    S72 = "S72": "Probl Endokrinol, review of adjusted calcium", "abstract", "https://doi.org/10.14341/probl13503";
    S75 = "S75": "Szulc 2017, Osteoporos Int 28:2541", "abstract", "";
    S76B = "S76b": "Spectrum Health, P1NP", "catalogue page", "";
    PMC7659394 = "PMC7659394": "PIVKA-II and what raises it", "", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7659394/";
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
    S53 = "S53": "Mayo Clinic Laboratories, beta-CTX (Roche ECLIA), current entry", "catalogue page", "";
    S70 = "S70": "NHS Clinical Knowledge Summaries, hypercalcaemia (archived)", "", "";
    S76 = "S76": "Mayo Clinic Laboratories, P1NP (RIA)", "catalogue page", "";
    S81 = "S81": "radclass.mudr.org, coronary calcium scores, citing Rumberger", "", "";
    S84 = "S84": "ARIC and MESA at 75 and over, Circ Cardiovasc Imaging 2023, citing the 2018 guideline", "abstract (PMID 37655462)", "";
    S25 = "S25": "Institute of Medicine, Dietary Reference Intakes for Calcium and Vitamin D, 2011", "page 443", "";
    S31A = "S31a": "Institute of Medicine, Dietary Reference Intakes for Calcium and Vitamin D, 2011", "page 389", "";
    S31B = "S31b": "wholefoodcatalog.info, table of upper levels", "citing the Institute of Medicine", "";
    S31D = "S31d": "ramseypediatric.com, tables of the NIH Office of Dietary Supplements", "", "";
    S31E = "S31e": "dairynutrition.ca, table of the Institute of Medicine 2011", "", "";
    S31F = "S31f": "Institute of Medicine, Dietary Reference Intakes for Calcium and Vitamin D, 2011", "pages 420 to 421", "";
    S31G = "S31g": "National Academies 2019", "appendix J, table 3", "https://www.ncbi.nlm.nih.gov/books/NBK545442/";
    S31H = "S31h": "Dietary reference intakes, vitamins table (copy)", "", "";
    S31I = "S31i": "Dietary reference intakes, summary tables 2000", "", "";
    S34 = "S34": "EFSA 2023, tolerable upper intake level for vitamin D", "", "https://doi.org/10.2903/j.efsa.2023.8145";
    S34B = "S34b": "EFSA 2018, upper level for vitamin D in infants", "", "";
    S35 = "S35": "EFSA 2015, Dietary reference values for calcium, 4101", "", "";
    S35C = "S35c": "EFSA 2012, news on the upper level of calcium", "", "";
    S35D = "S35d": "EFSA 2017, news on vitamin K", "", "";
    S36B = "S36b": "oilesenvitd3.com, limits of SACN", "citing SACN", "";
    S36D = "S36d": "medicalnewstoday 7386, list of COMA report 41", "citing COMA", "";
    S38 = "S38": "MHLW, Dietary reference intakes for Japanese 2025", "vitamin D table", "https://wic-net.com/material/document/17222/192";
    S38C = "S38c": "medical-diet.jp 181", "citing MHLW 2025", "";
    EFSA_4186 = "EFSA Journal 4186": "EFSA 2015, Dietary reference values for magnesium, EFSA Journal 4186", "", "";
    NIH_ODS = "NIH ODS figures on secondary pages": "NIH Office of Dietary Supplements, magnesium, as quoted on secondary pages", "", "";
    K_S01 = "K:S01": "Griffin 2019, Sci Rep 9", "abstract", "https://doi.org/10.1038/s41598-019-54762-2";
    K_S02 = "K:S02": "Kasper 2014, Bone Abstracts 3:PP395 (by the maker of the test)", "abstract", "https://doi.org/10.1530/boneabs.3.PP395";
    K_S03 = "K:S03": "Jespersen 2020, Clin Biochem 83:49-56", "abstract", "https://doi.org/10.1016/j.clinbiochem.2020.05.005";
    K_S04 = "K:S04": "Riphagen 2017, Nutrients 9:1334", "abstract", "https://doi.org/10.3390/nu9121334";
    K_S06 = "K:S06": "van Ballegooijen 2020, Eur J Nutr", "abstract", "https://doi.org/10.1007/s00394-020-02352-8";
    K_S11 = "K:S11": "Mayer, EUROASPIRE III Czech study", "repository record", "";
    K_S17 = "K:S17": "Keyzer 2015, Am J Kidney Dis 65:474-483", "abstract", "";
    K_S18 = "K:S18": "Kremer 2021, Nutrients 13:3069", "abstract", "https://doi.org/10.3390/nu13093069";
    K_S22 = "K:S22": "Dalmeijer 2012, Atherosclerosis 225:397-402", "abstract", "https://doi.org/10.1016/j.atherosclerosis.2012.09.019";
    K_S23 = "K:S23": "Knapen 2015, Thromb Haemost 113:1135-1144 (paid for by a maker of MK-7)", "abstract", "https://doi.org/10.1160/TH14-08-0675";
    K_S26 = "K:S26": "Diederichsen 2022 (AVADEC), Circulation 145:1387-1397", "abstract", "https://doi.org/10.1161/CIRCULATIONAHA.121.057008";
    K_S28 = "K:S28": "Witham 2020 (K4Kidneys), J Am Soc Nephrol 31:2434-2445", "abstract", "https://doi.org/10.1681/ASN.2020020225";
    K_S30 = "K:S30": "De Vriese (Valkyrie), J Am Soc Nephrol 2021;32:1474-1483", "abstract", "https://doi.org/10.1681/ASN.2020111566";
    K_S38 = "K:S38": "Shea and Booth 2016, Nutrients 8:8", "abstract", "https://doi.org/10.3390/nu8010008";
    K_S52 = "K:S52": "Torii 2016, J Nutr Sci 5:e48", "abstract", "https://doi.org/10.1017/jns.2016.20";
    K_S106 = "K:S106": "Danish study of 4092 adults, Eur J Nutr", "abstract (PMID 39567396)", "";
    K_S19 = "K:S19": "Puzantian 2018, Am J Hypertens 31:988-994", "abstract", "https://doi.org/10.1093/ajh/hpy079";
    K_S20 = "K:S20": "Delanaye 2014, BMC Nephrol 15:145", "abstract", "https://doi.org/10.1186/1471-2369-15-145";
    K_S40 = "K:S40": "Nie 2023, Nutrients 15:1977", "abstract", "https://doi.org/10.3390/nu15081977";
    K_S41 = "K:S41": "Elliott 2014, Can J Kidney Health Dis 1:13", "abstract", "https://doi.org/10.1186/2054-3581-1-13";
    K_S42 = "K:S42": "Shea 2020, Am J Clin Nutr 111:1170-1177", "abstract", "https://doi.org/10.1093/ajcn/nqaa082";
    K_S44 = "K:S44": "Mayo Clinic Laboratories, test VITK1", "catalogue page", "";
    K_S49 = "K:S49": "Cho 2020, J Bone Metab 27(1)", "abstract", "";
}
