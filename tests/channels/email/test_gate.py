from handrail.channels.email.gate import Gate, GateLimits

LIMITS = GateLimits(connections=3, connections_per_peer=2, letters_per_peer_per_minute=2)


class Clock:
    seconds = 0.0

    def __call__(self):
        return self.seconds


def test_a_peer_has_so_many_connections_and_no_more():
    gate = Gate(LIMITS, now=Clock())

    assert [gate.enter("a"), gate.enter("a"), gate.enter("a")] == [True, True, False]
    gate.leave("a")
    assert gate.enter("a")


def test_all_peers_together_have_so_many_connections():
    gate = Gate(LIMITS, now=Clock())

    assert [gate.enter(peer) for peer in "abcd"] == [True, True, True, False]


def test_a_peer_brings_so_many_letters_a_minute():
    clock = Clock()
    gate = Gate(LIMITS, now=clock)

    assert [gate.may_bring("a"), gate.may_bring("a"), gate.may_bring("a")] == [True, True, False]
    assert gate.may_bring("b")
    clock.seconds = 61
    assert gate.may_bring("a")


def test_peers_that_are_gone_are_forgotten():
    clock = Clock()
    gate = Gate(LIMITS, now=clock)
    for number in range(1000):
        clock.seconds += 1
        gate.enter(str(number))
        gate.may_bring(str(number))
        gate.leave(str(number))

    assert len(gate._letters) <= 61
    assert not gate._inside
