//! `bursar ledger`: the books of a demonstration as other tools get them.

use crate::run::{Folder, run};
use bursar_office::Office;
use bursar_office::demo::{Demo, Step, clock_of};
use bursar_store::Store;
use std::sync::Arc;

/// The store of a demonstration in which a round has been approved: four journals, two currencies.
fn world(folder: &Folder) -> String {
    let url = format!("sqlite:{}", folder.file("bursar.db"));
    let store = Store::open(&url).unwrap();
    let clock = Arc::new(clock_of(&store).unwrap());
    let office = Office::new(store, clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap();
    office.load_reference(&bursar_exchange::reference().unwrap()).unwrap();
    office.found(&Demo::fund()).unwrap();
    let demo = Demo::new(&office, &clock);
    demo.accounts().unwrap();
    for step in Step::ALL.into_iter().filter(|s| *s <= Step::Call) {
        demo.complete(step).unwrap();
    }
    url
}

#[test]
fn the_books_leave_in_every_form_and_a_journal_changed_by_hand_is_caught() {
    let folder = Folder::new("ledger");
    let url = world(&folder);
    let export = |format: &str, more: &[&str]| {
        let run = run(&[&["ledger", "export", "--database", &url, "--format", format][..], more].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        run.out
    };
    for format in ["hledger", "ledger", "beancount"] {
        let file = folder.file(format);
        let text = export(format, &[]);
        assert!(text.contains("Assets:1010") && text.contains("J04"), "{format}");
        std::fs::write(&file, &text).unwrap();
        let checked = run(&["ledger", "import-check", &file]);
        assert_eq!((checked.code, checked.out.ends_with(" sound entries, 0 finding(s)\n")), (0, true), "{}", checked.out);

        let changed = text.replacen(".00 USD", ".01 USD", 1);
        assert_ne!(changed, text);
        std::fs::write(&file, changed).unwrap();
        let checked = run(&["ledger", "import-check", &file]);
        assert_eq!(checked.code, 2);
        assert!(checked.out.contains("add up to USD 0.01, not to zero"), "{}", checked.out);
        assert!(checked.out.ends_with(" 1 finding(s)\n"));
    }
    // The balances of the command are those of the store, and of the export summed by hand.
    let said = run(&["ledger", "balance", "--database", &url]);
    let mut sums = std::collections::BTreeMap::<String, i64>::new();
    for (account, _, amount) in Store::open(&url).unwrap().read(|r| r.balances()).unwrap() {
        *sums.entry(account.code().to_owned()).or_default() += amount.0;
    }
    let cents = |text: &str| text.replace('.', "").parse::<i64>().unwrap();
    let read =
        |out: &str| out.lines().map(|l| (l[..6].trim().to_owned(), cents(l[6..].trim()))).collect::<std::collections::BTreeMap<_, _>>();
    assert_eq!(read(&said.out), sums);
    assert_eq!(read(&run(&["ledger", "balance", "--database", &url, "--on", "2100-01-01"]).out), sums);
    assert_eq!(run(&["ledger", "balance", "--database", &url, "--on", "2000-01-01"]).out, "");

    let all = export("csv", &[]).lines().count();
    let json: serde_json::Value = serde_json::from_str(&export("json", &[])).unwrap();
    let lines: usize = json["entries"].as_array().unwrap().iter().map(|e| e["entry"]["postings"].as_array().unwrap().len()).sum();
    assert_eq!(all, lines + 1);
    // Nothing before the fund began, everything up to a day far ahead.
    assert_eq!(export("csv", &["--to", "2000-01-01"]).lines().count(), 1);
    assert_eq!(export("csv", &["--from", "2000-01-01", "--to", "2100-01-01"]).lines().count(), all);
    let wrong = run(&["ledger", "export", "--database", &url, "--format", "excel"]);
    assert!(wrong.code != 0 && wrong.err.contains("hledger, ledger, beancount, csv or json"));
    assert_eq!(run(&["ledger", "import-check", "no such file"]).code, 1);
}
