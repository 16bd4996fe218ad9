//! Lists: filters, words, order and pages, the same on both engines.

use crate::notes::*;
use bursar_domain::Id;
use bursar_store::{Commit, Find, Order, Record, Store, Value, Write, testing::each_database};

fn fill(store: &Store) {
    let call = Some(Id::named("call", "x"));
    let of = |name: &str, state: &str, call, size| Note { state: state.into(), call, size, ..note(name) };
    let all = [
        of("Ana 100% sure", "draft", None, 3),
        of("Émile under_score", "draft", call, 1),
        of("zoë back\\slash", "submitted", call, 2),
        of("Zoe 中文", "withdrawn", None, 2),
    ];
    let writes = all.iter().map(|n| Write::of(n, 0).unwrap()).collect();
    store.commit(Commit { writes, ..commit("fill") }).unwrap();
}

#[test]
fn lists_are_filtered_by_columns_and_words() {
    each_database(KINDS, |db| {
        let store = db.store();
        fill(&store);
        let all = || Find::of(Note::KIND);
        let call = Id::named("call", "x");
        for (find, expected) in [
            (all(), 4),
            (all().eq("call_id", call), 2),
            (all().eq("call_id", Value::Null), 2),
            (all().not("call_id", Value::Null), 2),
            (all().not("call_id", call), 2),
            (all().not("state", "draft"), 2),
            (all().any("state", ["draft", "submitted"]), 3),
            (all().any("state", Vec::<String>::new()), 0),
            (all().gt("size", 1).lt("size", 3), 2),
            (all().ge("size", 1).le("size", 2), 3),
            (all().lt("size", Value::Null), 0),
            (all().eq("id", note("Ana 100% sure").id), 1),
            (all().eq("version", 1), 4),
            (all().like("search_text", "100%"), 1),
            (all().like("search_text", "%"), 1),
            (all().like("search_text", "_"), 1),
            (all().like("search_text", "\\"), 1),
            (all().like("search_text", "zo 中"), 1),
            (all().like("search_text", "sure ana"), 1),
            (all().like("search_text", "ana zoë"), 0),
            (all().like("search_text", "ANA"), 0),
            (all().like("search_text", "émile"), 1),
            (all().like("search_text", ""), 4),
            (all().like("search_text", "a\0b"), 0),
            (all().eq("state", "'; DROP TABLE note; --"), 0),
        ] {
            let (found, counted) = store.read(|r| Ok((r.find::<Note>(&find)?.len(), r.count(&find)?))).unwrap();
            assert_eq!((found, counted), (expected, expected as i64), "{find:?}");
        }
    });
}

#[test]
fn pages_of_a_list_do_not_overlap_and_come_in_the_same_order_on_both_engines() {
    let orders = std::sync::Mutex::new(Vec::new());
    each_database(KINDS, |db| {
        let store = db.store();
        fill(&store);
        let names =
            |find: Find| -> Vec<String> { store.read(|r| r.find::<Note>(&find)).unwrap().into_iter().map(|n| n.value.text).collect() };
        let by_size = || Find::of(Note::KIND).order("size", Order::Desc);
        let paged: Vec<String> = (0..5).flat_map(|page| names(by_size().limit(1).offset(page))).collect();
        assert_eq!(paged, names(by_size()));
        assert_eq!(names(by_size().offset(3)).len(), 1);
        let text = names(Find::of(Note::KIND).order("search_text", Order::Asc));
        assert_eq!(text, ["Ana 100% sure", "Zoe 中文", "zoë back\\slash", "Émile under_score"]);
        let mut seen = vec![paged, text];
        for order in [Order::Asc, Order::Desc] {
            seen.push(names(Find::of(Note::KIND).order("call_id", order).order("size", Order::Asc)));
        }
        orders.lock().unwrap().push(seen);
    });
    let orders = orders.into_inner().unwrap();
    assert_eq!(orders[0], orders[1]);
    assert_ne!(orders[0][2], orders[0][3]);
}

#[test]
fn columns_are_summed_and_counted_by_value() {
    each_database(KINDS, |db| {
        let store = db.store();
        fill(&store);
        let all = Find::of(Note::KIND);
        store
            .read(|r| {
                assert_eq!(r.sum(&all, "size")?, 8);
                assert_eq!(r.sum(&all.clone().eq("state", "none"), "size")?, 0);
                assert_eq!(r.count_by(&all, "state")?, [("draft".into(), 2), ("submitted".into(), 1), ("withdrawn".into(), 1)]);
                assert_eq!(r.count_by(&all, "call_id")?, [(Value::Null, 2), (Id::named("call", "x").into(), 2)]);
                assert_eq!(r.statements(), 4);
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn an_unknown_column_or_a_value_of_another_type_is_an_error() {
    each_database(KINDS, |db| {
        let store = db.store();
        let all = || Find::of(Note::KIND);
        for bad in [
            all().eq("siz", 1),
            all().any("x\" = \"x", ["y"]),
            all().like("", "y"),
            all().order("size; DROP TABLE note", Order::Asc),
            all().eq("size", "1"),
            all().eq("state", 1),
        ] {
            assert!(store.read(|r| r.find::<Note>(&bad)).is_err(), "{bad:?}");
            assert!(store.read(|r| r.count(&bad)).is_err(), "{bad:?}");
        }
        assert!(store.read(|r| r.sum(&all(), "state")).is_err());
        assert!(store.read(|r| r.count_by(&all(), "nothing")).is_err());
    });
}
