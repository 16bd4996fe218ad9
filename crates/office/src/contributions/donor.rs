//! The statement for one donor (MON-04; S4 §17, §27).

use crate::{Failure, Office};
use bursar_domain::Id;
use bursar_domain::contribution::{Contribution, DonorStatement, HeldReceipt, HeldWithLines, donor_statement};
use bursar_domain::ledger::Account;
use bursar_domain::time::day;
use bursar_store::{EntryFilter, Find, Order, Record};

impl Office {
    /// The statement for the donor of this contribution, over all its contributions. It is for the donor and the staff: a donor who
    /// asked not to be named is named here.
    ///
    /// # Errors
    /// `NotFound`; the store failed.
    pub fn donor_statement(&self, id: Id) -> Result<(Contribution, DonorStatement), Failure> {
        let c = self.fetch::<Contribution>(id)?.value;
        let donor = c.donor_state.clone().unwrap_or_else(|| c.donor_name.clone());
        let of_donor = Find::of(Contribution::KIND).eq("donor", donor).eq("donor_kind", c.donor_kind.code());
        let (all, receivable, held) = self.read(|r| {
            let all: Vec<Contribution> = r.find::<Contribution>(&of_donor)?.into_iter().map(|c| c.value).collect();
            let mut receivable = Vec::new();
            for c in &all {
                let filter = EntryFilter { contribution: Some(c.id), account: Some(Account::Receivable), ..EntryFilter::default() };
                for e in r.entries(&filter)? {
                    let on_it = e.entry.postings.iter().filter(|p| p.account == Account::Receivable && p.contribution == Some(c.id));
                    receivable.extend(on_it.map(|p| (e.entry.date, p.amount)));
                }
            }
            let of_them = Find::of(HeldReceipt::KIND)
                .any("contribution", all.iter().map(|c| c.id))
                .not("state", "withdrawn")
                .order("day", Order::Asc);
            let mut held: Vec<HeldWithLines> = Vec::new();
            for h in r.find::<HeldReceipt>(&of_them)?.into_iter().map(|h| h.value) {
                // A receipt may have been held before anybody knew whose it was: its lines are found by the receipt.
                let filter = EntryFilter { document: Some(h.id), account: Some(Account::Held), ..EntryFilter::default() };
                let entries = r.entries(&filter)?;
                let lines = entries.iter().flat_map(|e| e.entry.postings.iter().map(move |p| (e.entry.date, p)));
                let lines = lines.filter(|(_, p)| p.account == Account::Held).map(|(day, p)| (day, -p.amount)).collect();
                held.push((h, lines));
            }
            Ok((all, receivable, held))
        })?;
        Ok((c, donor_statement(&all, &receivable, &held, day(self.now()))))
    }
}
