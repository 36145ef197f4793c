// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"
#include "tests/support/registry.h"
#include "ui/desk/awaited.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>

using ui::Awaited;
using ui::Mailbox;

class TestMailbox : public QObject
{
    Q_OBJECT

private slots:
    void letters_areOpenedInTurnOnTheThreadOfTheMailbox();
    void letterThatWaitsForEvents_letsTheNextOneIn();
    void letterThatEndsTheMailbox_isTheLast();
    void answer_reachesItsContext();
    void answer_isDroppedWhenItsContextIsGone();
};

void TestMailbox::letters_areOpenedInTurnOnTheThreadOfTheMailbox()
{
    Mailbox mailbox;
    QList<int> order;
    core::Worker worker;

    for (int i = 0; i < 100; ++i) {
        worker.start([&, i]() {
            mailbox.post([&, i]() {
                if (QThread::currentThread() == thread())
                    order.append(i);
            });
        });
    }

    QTRY_COMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestMailbox::letterThatWaitsForEvents_letsTheNextOneIn()
{
    Mailbox mailbox;
    bool isSecondIn = false;
    bool wasSeen = false;

    mailbox.post([&]() {
        wasSeen = QTest::qWaitFor([&]() { return isSecondIn; });
    });
    mailbox.post([&]() { isSecondIn = true; });

    QTRY_VERIFY(wasSeen);
}

void TestMailbox::letterThatEndsTheMailbox_isTheLast()
{
    auto mailbox = std::make_unique<Mailbox>();
    bool isLaterOpened = false;

    mailbox->post([&]() { mailbox.reset(); });
    mailbox->post([&]() { isLaterOpened = true; });

    QTRY_VERIFY(!mailbox);
    QCoreApplication::processEvents();
    QVERIFY(!isLaterOpened);
}

void TestMailbox::answer_reachesItsContext()
{
    Mailbox mailbox;
    QObject page;
    const core::Forthcoming<int> answer;
    core::Worker worker;
    int heard = 0;

    Awaited<int>(answer, mailbox).then(&page, [&](int given) { heard = given; });
    worker.start([answer]() { answer.give(7); });

    QTRY_COMPARE(heard, 7);
}

void TestMailbox::answer_isDroppedWhenItsContextIsGone()
{
    Mailbox mailbox;
    auto page = std::make_unique<QObject>();
    const core::Forthcoming<int> answer;
    core::Worker worker;
    bool isHeard = false;
    bool isNextOpened = false;

    Awaited<int>(answer, mailbox).then(page.get(), [&](int) { isHeard = true; });
    worker.start([answer]() { answer.give(7); });
    worker.settle(); // it is in the mailbox, and nobody has looked yet
    page.reset();
    mailbox.post([&]() { isNextOpened = true; });

    QTRY_VERIFY(isNextOpened);
    QVERIFY(!isHeard);
}

DOCKET_TEST(TestMailbox);
#include "tst_mailbox.moc"
