import Testing

@testable import TendKit

@MainActor @Suite("The lock of the app")
struct AppLockTests {
    @Test("Where nobody wants it, nothing is asked")
    func unwanted() async {
        var asked = 0
        let lock = AppLock(
            wanted: { false },
            recognise: {
                asked += 1
                return true
            })
        await lock.now(.front)?.value
        lock.now(.away)
        await lock.now(.front)?.value
        #expect(!lock.locked)
        #expect(asked == 0)
    }

    @Test("It asks at the start and after the app was away, not after a glance at another")
    func asks() async {
        var asked = 0
        let lock = AppLock(
            wanted: { true },
            recognise: {
                asked += 1
                return true
            })
        #expect(lock.locked)
        await lock.now(.front)?.value
        #expect(!lock.locked)
        lock.now(.covered)
        #expect(lock.covered)
        #expect(lock.hides)
        #expect(!lock.locked)
        await lock.now(.front)?.value
        #expect(!lock.covered)
        #expect(asked == 1)
        lock.now(.away)
        #expect(lock.locked)
        await lock.now(.front)?.value
        #expect(asked == 2)
    }

    @Test("Who is not recognised sees nothing, and can try again")
    func stranger() async {
        let phone = Phone()
        let lock = AppLock(wanted: { true }, recognise: { phone.knows })
        await lock.now(.front)?.value
        #expect(lock.locked)
        phone.knows = true
        await lock.ask()
        #expect(!lock.locked)
    }

    @Test("The phone's own question, which covers the app, does not ask for another")
    func own() async {
        var asked = 0
        var lock: AppLock?
        lock = AppLock(
            wanted: { true },
            recognise: {
                asked += 1
                lock?.now(.covered)
                lock?.now(.away)
                lock?.now(.front)
                return true
            })
        await lock?.now(.front)?.value
        #expect(asked == 1)
        #expect(lock?.locked == false)
        #expect(lock?.covered == false)
    }
}

/// A phone that knows the face before it, or not.
@MainActor private final class Phone {
    var knows = false
}
