import Foundation
import Tend

// Sleep, crying, massage and activities: what takes up a baby's day.
extension FieldMaker {
    func sleep(_ sleep: Sleep) -> [EntryField] {
        [
            oneOf("sleep.place", "where", offered(SleepPlace.offered, sleep.place), sleep.place) {
                say.place($0)
            } set: {
                .sleep(sleep: sleep.with(place: $0))
            },
            oneOf("sleep.onset", "how_it_began", SleepOnset.allCases, sleep.onset, folded: true) {
                say.choice("onset", $0)
            } set: {
                .sleep(sleep: sleep.with(onset: $0))
            },
            oneOf("sleep.woken_by", "woken_by", WokenBy.allCases, sleep.wokenBy, folded: true) {
                say.choice("woken_by", $0)
            } set: {
                .sleep(sleep: sleep.with(wokenBy: $0))
            },
        ]
    }

    func cry(_ cry: Cry) -> [EntryField] {
        [
            segments("cry.strength", "how_strong", CryStrength.allCases, cry.strength) {
                say.choice("strength", $0)
            } set: {
                .cry(cry: cry.with(strength: $0))
            },
            anyOf("cry.helped", "what_helped", Soothing.offered, cry.helped) {
                say.soothing($0)
            } set: {
                .cry(cry: cry.with(helped: $0))
            },
            oneOf("cry.reason", "what_about", CryReason.allCases, cry.reason, folded: true) {
                say.choice("reason", $0)
            } set: {
                .cry(cry: cry.with(reason: $0))
            },
            anyOf("cry.tried", "what_was_tried", Soothing.offered, cry.tried, folded: true) {
                say.soothing($0)
            } set: {
                .cry(cry: cry.with(tried: $0))
            },
            oneOf(
                "cry.parent_felt", "how_you_felt", ParentFeeling.allCases, cry.parentFelt,
                folded: true
            ) {
                say.choice("felt", $0)
            } set: {
                .cry(cry: cry.with(parentFelt: $0))
            },
        ]
    }

    func massage(_ massage: Massage) -> [EntryField] {
        [
            anyOf("massage.areas", "which_areas", BodyArea.allCases, massage.areas) {
                say.choice("area", $0)
            } set: {
                .massage(massage: massage.with(areas: $0))
            },
            oneOf("massage.outcome", "how_it_ended", MassageOutcome.allCases, massage.outcome) {
                say.choice("outcome", $0)
            } set: {
                .massage(massage: massage.with(outcome: $0))
            },
            oneOf(
                "massage.state_before", "state_before", BabyState.allCases, massage.stateBefore,
                folded: true
            ) {
                say.choice("state", $0)
            } set: {
                .massage(massage: massage.with(stateBefore: $0))
            },
            oneOf(
                "massage.state_after", "state_after", BabyState.allCases, massage.stateAfter,
                folded: true
            ) {
                say.choice("state", $0)
            } set: {
                .massage(massage: massage.with(stateAfter: $0))
            },
        ]
    }

    func activity(_ activity: Activity) -> [EntryField] {
        let own = form.recents.activities.filter { !ActivityKind.offered.contains($0) }
        var label = ""
        if case .other(let name) = activity.what { label = name }
        return [
            oneOf(
                "activity", "what", offered(ActivityKind.offered + own, activity.what),
                activity.what, required: true
            ) {
                say.activity($0)
            } set: {
                .activity(activity: Activity(what: $0 ?? activity.what))
            },
            text("activity.what", "own_name", label) {
                let what = $0.isEmpty ? ActivityKind.play : .other(label: $0)
                return .activity(activity: Activity(what: what))
            },
        ]
    }

    /// What is offered, and what the entry holds beside it.
    private func offered<Value: Equatable>(_ values: [Value], _ chosen: Value?) -> [Value] {
        // A name that is being typed has its own field.
        if case .other? = chosen as? ActivityKind { return values }
        return values + [chosen].compactMap { $0 }.filter { !values.contains($0) }
    }
}

extension Sleep {
    func with(
        place: SleepPlace?? = .none, onset: SleepOnset?? = .none, wokenBy: WokenBy?? = .none
    ) -> Sleep {
        Sleep(
            place: place ?? self.place, onset: onset ?? self.onset,
            onsetLatencyMinutes: onsetLatencyMinutes, moodAtStart: moodAtStart,
            moodAtEnd: moodAtEnd, wokenBy: wokenBy ?? self.wokenBy)
    }
}

extension Cry {
    func with(
        strength: CryStrength? = nil, reason: CryReason?? = .none, tried: [Soothing]? = nil,
        helped: [Soothing]? = nil, parentFelt: ParentFeeling?? = .none
    ) -> Cry {
        Cry(
            strength: strength ?? self.strength, reason: reason ?? self.reason,
            tried: tried ?? self.tried, helped: helped ?? self.helped,
            carriedMinutes: carriedMinutes, parentFelt: parentFelt ?? self.parentFelt)
    }
}

extension Massage {
    func with(
        areas: [BodyArea]? = nil, outcome: MassageOutcome?? = .none,
        stateBefore: BabyState?? = .none, stateAfter: BabyState?? = .none
    ) -> Massage {
        Massage(
            segments: segments, areas: areas ?? self.areas, strokes: strokes,
            stateBefore: stateBefore ?? self.stateBefore, stateAfter: stateAfter ?? self.stateAfter,
            permission: permission, cues: cues, outcome: outcome ?? self.outcome, voice: voice,
            eyeContact: eyeContact, skinToSkin: skinToSkin, oil: oil, calmBefore: calmBefore,
            calmAfter: calmAfter, bedtimeRoutine: bedtimeRoutine, joined: joined, learned: learned)
    }
}
