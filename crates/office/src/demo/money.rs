//! The money of the first half of the demonstration: threshold, contributions with their rates, the active fund.

use super::Demo;
use crate::act::Failure;
use crate::contributions::{Credit, FixedInput};
use bursar_domain::contribution::{DonorKind, Offer, Terms};
use bursar_domain::fund::OFFICERS;
use bursar_domain::time::day;
use bursar_domain::{Cents, Currency, Money};
use bursar_exchange::RateRow as RateLine;
use jiff::civil::date;
use std::collections::BTreeMap;

impl Demo<'_> {
    pub(super) fn threshold(&self) -> Result<(), Failure> {
        let fund = self.office.fund()?.value;
        if fund.thresholds.is_empty() {
            self.office.publish_threshold(&self.act("fund.manager")?, None, Cents::dollars(900_000), "received", "")?;
        }
        if self.office.fund()?.value.state == "threshold_published" {
            self.office.open_fundraising(&self.act("fund.manager")?, None)?;
        }
        Ok(())
    }

    pub(super) fn contributions(&self) -> Result<(), Failure> {
        let status = self.office.status()?;
        if status.fund.state != "fundraising" || status.figures.received >= Cents::dollars(900_000) {
            return Ok(());
        }
        self.rates()?;
        let today = day(self.office.now());
        let eur: Currency = "EUR".parse()?;
        let offers = [
            (DonorKind::State, Some("EST"), "", eur, 40_000_000, false),
            (DonorKind::State, Some("SGP"), "", Currency::USD, 35_000_000, false),
            (DonorKind::Philanthropic, None, "Example Foundation (synthetic)", Currency::USD, 15_000_000, true),
            (DonorKind::State, Some("CAN"), "", "CAD".parse()?, 30_000_000, false),
        ];
        for (i, (kind, state, name, currency, minor, anonymous)) in offers.into_iter().enumerate() {
            let amount = Money { minor, currency };
            let r8 = self.act("finance.assistant")?;
            let id = r8.commit;
            self.office.record_offer(&r8, |id| Offer {
                id,
                donor_kind: kind,
                donor_state: state.map(str::to_owned),
                donor_name: name.to_owned(),
                offered: amount,
                offered_on: today,
                tied: None,
                anonymous,
            })?;
            if kind != DonorKind::State {
                self.office.screen_donor(
                    &self.act("fund.manager")?,
                    id,
                    None,
                    true,
                    "Sanctions and exclusion lists run, no finding (demo).",
                )?;
            }
            let fixed = |minor: i64, reference: &str| FixedInput {
                date: today,
                amount: Money { minor, currency },
                reference: format!("DEMO/{}/{reference}", i + 1),
            };
            self.office.pledge(&self.act("finance.assistant")?, id, None, &fixed(minor, "letter"))?;
            if i == 3 {
                // One stays a pledge, so that the three figures differ (MON-01).
                continue;
            }
            self.office.sign_agreement(&self.act("fund.manager")?, id, None, &fixed(minor, "agreement"), &Terms::default())?;
            self.office.record_receipt(&self.act("finance.assistant")?, id, None, &fixed(minor, "credit"), Credit::default())?;
            self.office.check_receipt(&self.act("certifying.officer")?, id, None)?;
        }
        Ok(())
    }

    /// Illustrative rates for the months of the demonstration; real ones are loaded from the published table.
    fn rates(&self) -> Result<(), Failure> {
        let mut lines = Vec::new();
        for month in 7..=12 {
            for (code, rate) in [("EUR", "0.854"), ("CAD", "1.365"), ("JPY", "148.2"), ("CHF", "0.802"), ("XOF", "560.1")] {
                lines.push(RateLine { currency: code.parse()?, from: date(2026, month, 1), rate: rate.parse()? });
            }
        }
        match self.office.load_rates(&self.act("finance.assistant")?, &lines, "") {
            Err(Failure::Refused(r)) if r.0.iter().all(|x| x.key == "rates-nothing-new") => Ok(()),
            other => other.map(|_| ()),
        }
    }

    pub(super) fn activation(&self) -> Result<(), Failure> {
        let fund = self.office.fund()?.value;
        if fund.state != "fundraising" {
            return Ok(());
        }
        if OFFICERS.iter().any(|r| !fund.officers.contains_key(r.code())) {
            let logins = ["certifying.officer", "approving.officer", "bank.signatory"];
            let mut named = BTreeMap::new();
            for (role, login) in OFFICERS.iter().zip(logins) {
                named.insert(role.code().to_owned(), self.account(login)?.id);
            }
            self.office.name_officers(&self.act("fund.manager")?, None, &named)?;
        }
        self.office.activate(&self.act("fund.manager")?, None)?;
        Ok(())
    }
}
