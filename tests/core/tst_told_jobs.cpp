// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Attempt;
using core::AttemptOutcome;
using core::ErrorKind;
using core::Id;
using core::Job;
using core::StageCategory;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

/// Two jobs of one customer, both ready.
struct ReadyJobs
{
    TestShop shop;
    Id<core::Customer> customer = shop.aCustomer();
    Id<Job> books = ready(u"Bill books"_s);
    Id<Job> cards = ready(u"Cards"_s);

    Id<Job> ready(const QString &title)
    {
        const Id<Job> job = shop.aJob(customer, title);
        move(job, StageCategory::Ready);
        return job;
    }
    void move(Id<Job> job, StageCategory category)
    {
        QVERIFY(shop->jobs.move(shop.owner, job, shop.stageOf(category), {}));
    }
    core::Result<core::Reminded> tell(Id<Job> job,
                                      AttemptOutcome outcome = AttemptOutcome::HandedOver,
                                      std::optional<core::Day> next = {})
    {
        core::NewAttempt attempt{.customer = customer,
                                 .address = u"+919876543210"_s,
                                 .text = u"ready"_s,
                                 .outcome = outcome,
                                 .nextOn = next,
                                 .job = job};
        return shop->followUps.remind(shop.owner, shop.newId<Attempt>(), attempt);
    }
    std::optional<core::Instant> toldAt(Id<Job> job)
    {
        const auto card = shop->jobs.card(shop.owner, job);
        return card ? card->row.toldAt : std::nullopt;
    }
    /// Titles of what stands on Today as ready.
    QStringList notTold()
    {
        const auto sheet = shop->daySheets.today(shop.owner, 5);
        QStringList titles;
        for (const core::JobRow &row : sheet ? sheet->readyJobs : QList<core::JobRow>())
            titles.append(row.title);
        return titles;
    }
};

} // namespace

/// Whether the customer of a job that is ready knows it.
class TestToldJobs : public QObject
{
    Q_OBJECT

private slots:
    void messageAboutAReadyJob_isRemembered();
    void messageUndone_itIsNotToldAgain();
    void callWithoutAnswer_isNotToldYet();
    void movedBackAndReadyAgain_mustBeToldAgain();
    void toldWithADayToLookAgain_staysToDo();
    void withoutADay_nothingStaysToDo();
    void unknownJob_isRefusedAndNothingWritten();
};

void TestToldJobs::messageAboutAReadyJob_isRemembered()
{
    ReadyJobs one;
    QCOMPARE(one.notTold(), QStringList({u"Bill books"_s, u"Cards"_s}));

    DOCKET_DONE(one.tell(one.books));

    QCOMPARE(one.notTold(), QStringList{u"Cards"_s});
    QVERIFY(one.toldAt(one.books) == one.shop.file().now());
    QVERIFY(!one.toldAt(one.cards));
    DOCKET_SOUND(one.shop);
}

void TestToldJobs::messageUndone_itIsNotToldAgain()
{
    ReadyJobs one;
    DOCKET_DONE(one.tell(one.books));

    DOCKET_DONE(one.shop->history.undoLast(one.shop.owner));

    QVERIFY(!one.toldAt(one.books));
    QCOMPARE(one.notTold().size(), 2);
    DOCKET_SOUND(one.shop);
}

void TestToldJobs::callWithoutAnswer_isNotToldYet()
{
    ReadyJobs one;

    DOCKET_DONE(one.tell(one.books, AttemptOutcome::NoAnswer));

    QVERIFY(!one.toldAt(one.books));
}

void TestToldJobs::movedBackAndReadyAgain_mustBeToldAgain()
{
    ReadyJobs one;
    DOCKET_DONE(one.tell(one.books));
    one.shop.clock.advance(core::microsPerMinute);

    one.move(one.books, StageCategory::Intake);
    one.move(one.books, StageCategory::Ready);

    QVERIFY(!one.toldAt(one.books));
}

void TestToldJobs::toldWithADayToLookAgain_staysToDo()
{
    ReadyJobs one;
    const core::Day day = one.shop.today().plus(3);

    DOCKET_DONE(one.tell(one.books, AttemptOutcome::HandedOver, day));

    DOCKET_TAKE(due, one.shop->followUps.due(one.shop.owner, day, 10));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().followUp->about, core::FollowUpAbout::Job);
    QCOMPARE(due.first().followUp->subject, one.books.row());
    QCOMPARE(due.first().followUp->what, u"Bill books"_s);
    QVERIFY(one.toldAt(one.books));
}

void TestToldJobs::withoutADay_nothingStaysToDo()
{
    ReadyJobs one;

    DOCKET_DONE(one.tell(one.books));

    DOCKET_TAKE(due, one.shop->followUps.due(one.shop.owner, core::Day::latest(), 10));
    QVERIFY(due.isEmpty());
}

void TestToldJobs::unknownJob_isRefusedAndNothingWritten()
{
    ReadyJobs one;
    const auto before = tests::markOf(one.shop);

    DOCKET_REFUSED(one.tell(one.shop.newId<Job>()), ErrorKind::NotFound);

    QCOMPARE(tests::markOf(one.shop), before);
}

DOCKET_TEST(TestToldJobs);
#include "tst_told_jobs.moc"
