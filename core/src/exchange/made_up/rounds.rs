//! Feeds, diapers and activities.

use super::life::rounded;
use super::{Story, curves};
use crate::model::{
    Activity, ActivityKind, BottleContent, BreastSegment, BreastSide, Details, Diaper,
    DiaperAmount, Feed, FeedForm, Instant, MILLILITRES_PER_OUNCE, MINUTE, Pump, StoolColor,
    StoolTexture, Volume, VolumeUnit,
};

impl Story<'_> {
    /// A feed at the breast; gives its end.
    pub(super) fn feed(&mut self, start: Instant, weeks: f64) -> Instant {
        let long = rounded(curves::feed(weeks) + self.noise(3.0)).max(8);
        let switch = start.plus(long * 3 / 5 * MINUTE);
        let end = start.plus(long * MINUTE);
        let left_first = self.chance(0.5);
        let sides = if left_first {
            [BreastSide::Left, BreastSide::Right]
        } else {
            [BreastSide::Right, BreastSide::Left]
        };
        let segments = vec![
            BreastSegment { side: sides[0], start, end: Some(switch) },
            BreastSegment { side: sides[1], start: switch, end: Some(end) },
        ];
        let who = self.parents[0];
        self.between(
            start,
            end,
            who,
            Details::Feed { feed: Feed { form: FeedForm::Breast { segments } } },
        );
        end
    }

    /// The bottle of breast milk the other parent gives.
    pub(super) fn bottle(&mut self, start: Instant, weeks: f64) -> Instant {
        let taken = curves::bottle(weeks) + self.noise(9.0);
        let form = FeedForm::Bottle {
            content: BottleContent::BreastMilk,
            offered: Some(self.volume(taken + 15.0)),
            taken: Some(self.volume(taken)),
        };
        let (end, who) = (start.plus(15 * MINUTE), self.parents[1]);
        self.between(start, end, who, Details::Feed { feed: Feed { form } });
        end
    }

    pub(super) fn pump(&mut self, start: Instant) {
        let (left, right) = (50.0 + self.noise(10.0), 45.0 + self.noise(10.0));
        let pump =
            Pump { left: Some(self.volume(left)), right: Some(self.volume(right)), total: None };
        let who = self.parents[0];
        self.between(start, start.plus(16 * MINUTE), who, Details::Pump { pump });
    }

    pub(super) fn diaper(&mut self, at: Instant, weeks: f64) {
        let amounts = [DiaperAmount::Small, DiaperAmount::Medium, DiaperAmount::Large];
        let dirty = self.chance(if weeks < 5.0 { 0.55 } else { 0.3 });
        let diaper = Diaper {
            wet: Some(self.one_of(&amounts)),
            dirty: dirty.then(|| self.one_of(&amounts)),
            color: dirty.then_some(StoolColor::Yellow),
            texture: dirty.then(|| self.one_of(&[StoolTexture::Seedy, StoolTexture::Loose])),
            ..Diaper::default()
        };
        let who = self.parent();
        self.moment(at, who, Details::Diaper { diaper });
    }

    pub(super) fn activity(&mut self, start: Instant, end: Instant, what: ActivityKind) {
        let who = self.parent();
        self.between(start, end, who, Details::Activity { activity: Activity { what } });
    }

    /// Millilitres as this family writes them: to 5 ml, or to half an ounce.
    fn volume(&self, millilitres: f64) -> Volume {
        let millilitres = millilitres.max(20.0);
        match self.input.settings.volume_unit {
            VolumeUnit::Ml => Volume::ml((millilitres / 5.0).round() * 5.0),
            VolumeUnit::Oz => Volume::oz((millilitres / MILLILITRES_PER_OUNCE * 2.0).round() / 2.0),
        }
    }
}
