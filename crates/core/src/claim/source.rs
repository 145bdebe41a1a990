//! The publications that claims were checked against and no table was read
//! from. Those that tables share are in [`crate::table::sources`].
//!
//! What was read is an abstract unless the place says otherwise; an address is
//! given where one was seen.

use crate::date::Date;
use crate::source::{Source, sources};

sources! {
    S66 = "S66": "Institute of Medicine, Dietary Reference Intakes for Calcium and Vitamin D, 2011", "page 265", "";
    S67 = "S67": "Institute of Medicine, Dietary Reference Intakes for Calcium and Vitamin D, 2011", "page 266", "";
    S68 = "S68": "Aloia 2014, Am J Clin Nutr 99:624", "abstract", "https://doi.org/10.3945/ajcn.113.067199";
    S74 = "S74": "Vasikaran 2011, Osteoporos Int 22:391", "abstract", "";
    K_S12 = "K:S12": "Mayer, Czech post-MONICA study, J Hum Hypertens", "abstract (jhh201555)", "";
    K_S13 = "K:S13": "Pivin 2015 (SKIPOGH), Hypertension 66:85-92", "abstract", "https://doi.org/10.1161/HYPERTENSIONAHA.115.05177";
    K_S14 = "K:S14": "Liu 2015 (FLEMENGHO), Hypertension", "repository record", "";
    K_S25 = "K:S25": "Caluwé 2014, Nephrol Dial Transplant 29:1385-1390", "abstract", "https://doi.org/10.1093/ndt/gft464";
    K_S29 = "K:S29": "Saritas 2022 (VitaVasK), Clin Kidney J", "abstract", "https://doi.org/10.1093/ckj/sfac184";
    K_S32 = "K:S32": "Theuwissen 2013, J Thromb Haemost 11:1085-1092", "abstract", "https://doi.org/10.1111/jth.12203";
    K_S33 = "K:S33": "Schurgers 2007, Blood 109:3279", "abstract", "";
    K_S34 = "K:S34": "Lees, meta-analysis of 13 trials (CRD42017060344)", "abstract in an index; its journal was not seen", "";
    K_S35 = "K:S35": "Li 2023, Front Nutr 10:1115069", "abstract", "";
    K_S36 = "K:S36": "Vlasschaert 2020, Nutrients 12:2909", "abstract", "";
    K_S37 = "K:S37": "Shea 2021, Adv Nutr 12:632-646", "abstract and table 3", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8166540/";
    K_S39 = "K:S39": "EFSA 2017, Dietary reference values for vitamin K, EFSA Journal 15(5):4780", "abstract", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7010012/";
    K_S43 = "K:S43": "Shea 2015, Osteoarthritis Cartilage 23:370-378", "abstract", "https://doi.org/10.1016/j.joca.2014.12.008";
    K_S50 = "K:S50": "Sato 2012, Nutr J 11:93", "abstract", "https://doi.org/10.1186/1475-2891-11-93";
    K_S53 = "K:S53": "Ikari 2016, Nutr J 15:53", "abstract", "";
    K_S54 = "K:S54": "Inoue 2009, J Bone Miner Metab 27:66-75", "abstract", "https://doi.org/10.1007/s00774-008-0008-8";
    K_S55 = "K:S55": "Iwamoto 2000, J Orthop Sci 5:546-551", "abstract", "";
    K_S56 = "K:S56": "Rusu 2024, Nutrients 16:2356 (a review without pooling)", "abstract", "https://doi.org/10.3390/nu16142356";
    K_S57 = "K:S57": "Mott 2019, Osteoporos Int 30:1543-1559", "abstract", "https://doi.org/10.1007/s00198-019-04949-0";
    K_S58 = "K:S58": "Knapen 2013, Osteoporos Int 24:2499-2507", "abstract", "";
    K_S59 = "K:S59": "Emaus 2010, Osteoporos Int 21:1731-1740", "abstract", "";
    K_S61 = "K:S61": "Braam 2004, Thromb Haemost 91:373-380", "abstract", "";
    K_S62 = "K:S62": "Mitsuyama 2007, Osteoarthritis Cartilage 15:559-565", "abstract", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2707182/";
    K_S62B = "K:S62b": "Donor study of knee cartilage, Hamburg", "repository record", "";
    K_S63 = "K:S63": "Felson 1989 (Framingham), J Rheumatol 16:1241-1245", "abstract", "";
    K_S64 = "K:S64": "Neame 2003, Ann Rheum Dis 62:513-518", "abstract", "";
    K_S67 = "K:S67": "Neogi 2008, Ann Rheum Dis 67:1570-1573", "abstract", "";
    K_S68 = "K:S68": "Luo 1997, Nature 386:78-81", "abstract", "https://doi.org/10.1038/386078a0";
    K_S73 = "K:S73": "Palmer 2021, Eur J Epidemiol 36:1005-1014", "abstract", "";
    K_S75 = "K:S75": "EFSA 2009, health claims on vitamin K, EFSA Journal 7(9):1228", "abstract", "https://doi.org/10.2903/j.efsa.2009.1228";
    K_S76 = "K:S76": "EFSA 2012, health claims on vitamin K2, EFSA Journal 10(6):2714", "abstract", "https://doi.org/10.2903/j.efsa.2012.2714";
    K_S77 = "K:S77": "US Food and Drug Administration 2008, final rule 73 FR 56477 (21 CFR 101.72)", "part of the text", "";
    K_S79 = "K:S79": "NHS, Vitamin K", "page reviewed 3 August 2020", "";
    K_S85 = "K:S85": "Food Chem 2025;464:141651 (88 foods, Denmark)", "abstract", "https://doi.org/10.1016/j.foodchem.2024.141651";
    K_S87 = "K:S87": "Palmer 2021, Front Nutr 8:753059 (60 foods, Australia)", "abstract", "";
    K_S89 = "K:S89": "Walther 2021, Int Dairy J 112:104853 (121 Swiss cheeses)", "abstract", "";
    K_S91 = "K:S91": "Schurgers and Vermeer 2000, Haemostasis 30:298-307", "abstract", "https://doi.org/10.1159/000054147";
    K_S99 = "K:S99": "Yamada 2013, BMJ Open 3:e002537", "abstract", "";
    K_S100 = "K:S100": "PLoS ONE 2018;13(10):e0204531 (vitamin K1 on pig skin)", "abstract", "";
    K_S101 = "K:S101": "Greenland 2018, J Am Coll Cardiol", "part of the text", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6056023/";
    K_S102 = "K:S102": "Bolland 2010, BMJ 341:c3691", "abstract", "https://doi.org/10.1136/bmj.c3691";
    K_S102B = "K:S102b": "Myung 2021, Nutrients 13:368", "abstract; its interval was cut", "https://doi.org/10.3390/nu13020368";
    K_S105 = "K:S105": "Dai 2021, PLoS ONE (493 people with kidney failure)", "abstract", "";
    // Seen for clinical revision 1.
    => Date::literal(2026, 11, 29), Date::literal(2027, 11, 29);
    E17_MANSON = "E:17a": "Manson 2010 (WHI, calcium scores after 7 years)", "abstract", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2940244/";
    E17_PRENTICE = "E:17b": "Prentice 2013, Osteoporos Int (WHI, calcium with vitamin D)", "abstract", "https://doi.org/10.1007/s00198-012-2224-2";
    E21_NEJM = "E:21a": "Calcium pyrophosphate deposition, N Engl J Med review", "introduction", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6240444/";
    E21_REVPRAT = "E:21b": "Chondrocalcinosis, Rev Prat 2010;60:14", "abstract (PMID 20222304)", "";
}
