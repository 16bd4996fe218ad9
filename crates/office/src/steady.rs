//! The time that deadlines go by (promise 37): the machine's clock, as long as it goes on as clocks do.
//!
//! A clock that is set, or that a fault lets jump, must not close a call or end everybody's session by itself. What the machine says is
//! held against a clock of it that nobody can set; where the two part, the time goes on from where it was trusted last, and the jump is
//! noted, until the machine has kept to its new time for a while, or the program is started again.

use crate::act::{Clock, SystemClock};
use jiff::Timestamp;
use std::sync::{Mutex, PoisonError};

/// How far the two clocks may part between two looks: corrections of a clock that runs a little fast or slow are smaller.
const TOLERANCE: i64 = 60 * SECOND;
/// How long the machine must keep to a new time before it is believed.
const CONFIRM: i64 = 10 * 60 * SECOND;

const SECOND: i64 = 1_000_000;

/// Microseconds; from when does not matter where only differences do.
type Source = Box<dyn Fn() -> i64 + Send + Sync>;

/// A clock that does not jump.
pub struct SteadyClock {
    wall: Source,
    steady: Source,
    held: Mutex<Held>,
}

/// By how much the machine's clock is ahead of the steady one.
struct Held {
    trusted: i64,
    doubted: Option<Ahead>,
}

#[derive(Clone, Copy)]
struct Ahead {
    by: i64,
    /// On the steady clock.
    since: i64,
}

/// The machine's clock has jumped and is not believed yet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Doubt {
    /// What the machine says.
    pub says: Timestamp,
    /// The time in force instead.
    pub held: Timestamp,
    /// When, by the time in force, the machine is believed if it keeps to its time.
    pub until: Timestamp,
}

impl SteadyClock {
    /// The clocks of this machine.
    pub fn of_machine() -> SteadyClock {
        SteadyClock::new(|| SystemClock.now().as_microsecond(), since_boot)
    }

    /// Two clocks in microseconds: one that may be set, since 1970, and one that cannot.
    pub fn new(wall: impl Fn() -> i64 + Send + Sync + 'static, steady: impl Fn() -> i64 + Send + Sync + 'static) -> SteadyClock {
        let held = Held { trusted: wall() - steady(), doubted: None };
        SteadyClock { wall: Box::new(wall), steady: Box::new(steady), held: Mutex::new(held) }
    }

    /// Looks at both; the time in force, and the doubt there is about the machine's.
    fn look(&self) -> (Timestamp, Option<Doubt>) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let (wall, steady) = ((self.wall)(), (self.steady)());
        let by = wall.saturating_sub(steady);
        let near = |other: i64| by.abs_diff(other) <= TOLERANCE.unsigned_abs();
        held.doubted = match held.doubted {
            _ if near(held.trusted) => None,
            Some(ahead) if near(ahead.by) && steady - ahead.since < CONFIRM => Some(ahead),
            Some(ahead) if near(ahead.by) => {
                tracing::warn!(says = %time(wall), "the machine has kept to its new time and is believed");
                None
            }
            _ => {
                tracing::warn!(says = %time(wall), held = %time(held.trusted.saturating_add(steady)), "the machine's clock has jumped");
                Some(Ahead { by, since: steady })
            }
        };
        let Some(ahead) = held.doubted else {
            held.trusted = by;
            return (time(wall), None);
        };
        let (now, until) = (time(held.trusted.saturating_add(steady)), time(held.trusted.saturating_add(ahead.since + CONFIRM)));
        (now, Some(Doubt { says: time(wall), held: now, until }))
    }
}

impl Clock for SteadyClock {
    fn now(&self) -> Timestamp {
        self.look().0
    }
    fn doubt(&self) -> Option<Doubt> {
        self.look().1
    }
}

/// Counts on while the machine sleeps.
fn since_boot() -> i64 {
    use rustix::time::{ClockId, clock_gettime};
    #[cfg(target_os = "linux")]
    let now = clock_gettime(ClockId::Boottime);
    #[cfg(not(target_os = "linux"))]
    let now = clock_gettime(ClockId::Monotonic);
    now.tv_sec.saturating_mul(SECOND).saturating_add(now.tv_nsec / 1000)
}

fn time(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
}
