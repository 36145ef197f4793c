// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/player.h"

#include "core/store/setting_store.h"

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *openDrafts = R"(
    SELECT id FROM draft
     WHERE deleted = 0 AND NOT EXISTS (SELECT 1 FROM document d WHERE d.from_draft = draft.id)
     ORDER BY id)";

constexpr core::Verb putSetting{"test.setting", core::Permit::ManageShop, core::Permit::ManageShop};

} // namespace

void Player::prelude()
{
    for (const int n : {3, 4}) {
        play({Deed::AddCustomerOnTerms, n, n - 2, 900});
        play({Deed::AddInvoiceDraft, n - 3, 0, 100 * n});
        play({Deed::Issue, 0, 1, 0});
        play({Deed::AddJob, n, n, n});
    }
}

Played Player::play(const Step &step)
{
    if (step.deed == Deed::SetPattern || step.deed == Deed::StartAt)
        return playNumbers(step);
    if (step.deed <= Deed::PutSetting)
        return playPeople(step);
    if (step.deed <= Deed::AddItem)
        return playWork(step);
    if (step.deed <= Deed::Cancel)
        return playPapers(step);
    if (step.deed <= Deed::TakeTwice)
        return playMoney(step);
    if (step.deed <= Deed::TakeFuture)
        return playMistake(step);
    if (step.deed <= Deed::Allocate)
        return playMoney(step);
    if (step.deed <= Deed::UndoByOther)
        return playHistory(step);
    if (step.deed <= Deed::UndoBatch)
        return playList(step);
    if (step.deed == Deed::Stranger)
        return stranger(step);
    if (step.deed == Deed::Approved)
        return approved(step);
    if (step.deed <= Deed::CloseFollowUp)
        return playMessages(step);
    if (step.deed <= Deed::ReverseAdjustment)
        return playAccounts(step);
    if (step.deed <= Deed::ChargeNothing)
        return playAccountMistake(step);
    return playClock(step);
}

core::By Player::actorOf(const Step &step)
{
    const bool isIssue = step.deed == Deed::Issue || step.deed == Deed::IssueAll;
    return m_seat.by(step.how % (isIssue ? 2 : 5) ? u"Ravi"_s : u"Asha"_s);
}

core::RowId Player::pick(const char *sql, int n)
{
    QList<core::RowId> ids;
    core::Query query(m_seat.database(), sql);
    while (query.next())
        ids.append(query.row(0));
    return ids.isEmpty() ? core::RowId() : ids[n % ids.size()];
}

core::Id<core::Customer> Player::customer(int n)
{
    return core::Id<core::Customer>(pick("SELECT id FROM customer ORDER BY id", n));
}

core::Id<core::Customer> Player::debtor(int n)
{
    return core::Id<core::Customer>(pick(R"(
        SELECT DISTINCT c.id FROM customer c JOIN entry e ON e.customer = c.row
         WHERE e.due IS NOT NULL AND e.open > 0 ORDER BY c.id)",
                                         n));
}

Played Player::playNumbers(const Step &step)
{
    core::Numberings &numberings = m_seat.shop().numberings;
    const std::span kinds = core::seriesKinds();
    const core::SeriesKind kind = kinds[size_t(step.whom) % kinds.size()];
    if (step.deed == Deed::StartAt)
        return playedBy(numberings.startAt(actorOf(step), kind, step.much));
    // Some of them print alike, for one kind of paper or for two.
    const QString patterns[] = {u""_s,
                                u"{mark}/{fy}/{n:5}"_s,
                                u"{mark}{kind}-{n:3}"_s,
                                u"{mark}/{n}"_s,
                                u"N{kind}/{fy}{mark}-{n:4}"_s,
                                u"{n}"_s};
    const QString &pattern = patterns[size_t(step.much) % std::size(patterns)];
    return playedBy(numberings.setPattern(actorOf(step), kind, pattern));
}

Played Player::playPeople(const Step &step)
{
    core::Shop &shop = m_seat.shop();
    const core::By by = actorOf(step);
    if (step.deed == Deed::PutSetting) {
        return playedBy(m_seat.file().write(
            core::Act{.verb = putSetting, .by = by},
            [&](core::Record &record) -> core::Result<core::Done> {
                const QString key = step.whom % 2 ? u"address"_s : u"tax_number"_s;
                core::SettingStore(m_seat.database()).put(record, key, QString::number(step.much));
                return core::Done{};
            }));
    }
    if (step.deed == Deed::AddCustomer || step.deed == Deed::AddCustomerOnTerms) {
        core::NewCustomer wanted{.customer = {.name = u"Customer %1"_s.arg(step.whom)}};
        if (step.how % 3 == 0)
            wanted.phones = {u"98765 4%1"_s.arg(step.much, 4, 10, QChar(u'0'))};
        if (step.deed == Deed::AddCustomerOnTerms) {
            wanted.terms = core::CustomerTerms{
                .creditLimit = core::Money::fromMinor(step.much * 10),
                .limitAction = step.how % 2 ? core::LimitAction::Warn : core::LimitAction::Block,
                .termsDays = step.whom % 60};
        }
        return playedBy(shop.customers.add(by, newId<core::Customer>(), wanted));
    }
    const core::Id<core::Customer> whom = customer(step.whom);
    if (whom.isNone())
        return {};
    core::CustomerChange change;
    if (step.deed == Deed::ChangeTerms) {
        change.termsDays = step.much % 90;
        if (step.how % 2)
            change.creditLimit = core::Money::fromMinor(step.much * 10);
        return playedBy(shop.customers.change(by, whom, change));
    }
    if (step.how % 2)
        change.name = u"Renamed %1"_s.arg(step.much);
    if (step.how % 3)
        change.place = u"Place %1"_s.arg(step.much);
    if (step.how % 4 == 3)
        change.addPhones = {u"98111 2%1"_s.arg(step.much, 4, 10, QChar(u'0'))};
    change.optOut = step.much % 2 == 1;
    return playedBy(shop.customers.change(by, whom, change));
}

Played Player::playWork(const Step &step)
{
    core::Shop &shop = m_seat.shop();
    const core::By by = actorOf(step);
    if (step.deed == Deed::AddItem) {
        core::ItemPrice price;
        price.price = core::Decimal::fromMillionths(step.much * 10'000);
        const core::Item wanted{.name = u"Item %1"_s.arg(step.whom)};
        const auto items = shop.items.list(by, 1 + int(step.whom));
        if (step.how % 2 == 0 || !items || items->isEmpty())
            return playedBy(shop.items.add(by, newId<core::Item>(), wanted, {price}));
        // More of it is cheaper, or one price is gone.
        core::ItemPrices prices{price};
        if (step.how % 4 == 3)
            prices.append({.fromQuantity = core::Decimal::whole(1 + step.much % 3)});
        return playedBy(shop.items.change(by, items->last().item.id, wanted, prices));
    }
    if (step.deed == Deed::AddJob) {
        core::NewJob wanted;
        wanted.title = u"Job %1"_s.arg(step.much);
        if (const core::Id<core::Customer> whom = customer(step.whom);
            step.how % 3 && !whom.isNone())
            wanted.customer = whom;
        if (step.how % 2)
            wanted.price = core::Money::fromMinor(step.much * 100);
        return playedBy(shop.jobs.add(by, newId<core::Job>(), wanted));
    }
    const core::RowId job = pick("SELECT id FROM job ORDER BY id", step.whom);
    const core::RowId stage = pick("SELECT id FROM stage WHERE deleted = 0 ORDER BY id", step.much);
    if (job.isNone())
        return {};
    return playedBy(
        shop.jobs.move(by, core::Id<core::Job>(job), core::Id<core::Stage>(stage), u"on"_s));
}

core::Draft
Player::draftOf(const Step &step, core::DocumentKind kind, core::Id<core::Customer> buyer)
{
    core::Draft draft;
    draft.kind = kind;
    draft.customer = buyer;
    core::DocumentLine line;
    line.description = u"Printing"_s;
    // A minor unit is ten thousand millionths; now and then a paper comes to nothing.
    line.price = core::Decimal::fromMillionths(step.much * 7 * 10'000LL);
    draft.content.lines = {line};
    if (step.how % 3 == 1)
        draft.dated = m_seat.file().today().plus(-(step.how % 100));
    if (step.how % 4 == 1)
        draft.due = m_seat.file().today().plus(step.whom % 50);
    return draft;
}

Played Player::addDraft(const Step &step, core::DocumentKind kind)
{
    const core::Id<core::Customer> buyer = customer(step.whom);
    if (buyer.isNone())
        return {};
    return playedBy(m_seat.shop().documents.addDraft(
        actorOf(step), newId<core::Draft>(), draftOf(step, kind, buyer)));
}

Played Player::changeDraft(const Step &step)
{
    const core::By by = actorOf(step);
    core::Documents &documents = m_seat.shop().documents;
    const core::Id<core::Draft> id(pick(openDrafts, step.whom));
    const core::Id<core::Customer> buyer = customer(step.whom);
    if (id.isNone() || buyer.isNone())
        return {};
    if (step.deed == Deed::DiscardDraft)
        return playedBy(documents.discardDraft(by, id));
    const auto before = documents.draft(by, id);
    const auto kind = before ? before->value.kind : core::DocumentKind::Invoice;
    return playedBy(documents.changeDraft(by, id, draftOf(step, kind, buyer)));
}

/// So that there is something to be answered.
Played Player::issueQuote(const Step &step)
{
    const core::Id<core::Customer> buyer = customer(step.whom);
    if (buyer.isNone())
        return {};
    core::Documents &documents = m_seat.shop().documents;
    const core::By by = m_seat.by(u"Ravi"_s);
    const auto id = newId<core::Draft>();
    const auto draft = draftOf(step, core::DocumentKind::Quote, buyer);
    if (const auto added = documents.addDraft(by, id, draft); !added)
        return playedBy(added);
    return playedBy(documents.issue(by, newId<core::Paper>(), id));
}

/// What follows on some paper: all that is left of an invoice or a part of it, or what a quote
/// becomes.
Played Player::followPaper(const Step &step)
{
    core::Documents &documents = m_seat.shop().documents;
    const bool isAnswer = step.deed == Deed::AnswerQuote;
    const core::Id<core::Paper> paper(
        pick(isAnswer ? "SELECT id FROM document WHERE kind = 3 ORDER BY id"
                      : "SELECT id FROM document ORDER BY id",
             step.whom));
    if (paper.isNone())
        return isAnswer ? issueQuote(step) : Played();
    const core::By by = actorOf(step);
    if (isAnswer) {
        const auto answer =
            step.how % 2 ? core::QuoteAnswer::Accepted : core::QuoteAnswer::Declined;
        return playedBy(documents.answerQuote(by, paper, answer, u"so they said"_s));
    }
    const auto card = documents.card(by, paper);
    const bool isQuote = card && card->paper.kind == core::DocumentKind::Quote;
    const auto kind = !isQuote       ? core::DocumentKind::CreditNote
                      : step.how % 2 ? core::DocumentKind::Invoice
                                     : core::DocumentKind::Quote;
    auto draft = documents.draftFollowing(by, paper, kind);
    if (!draft)
        return playedBy(draft);
    draft->reason = u"as agreed"_s;
    if (step.how % 3 == 0)
        draft->content.lines[0].price = core::priceOf(core::Money::fromMinor(1 + step.much),
                                                      m_seat.file().facts().currency.digits);
    return playedBy(documents.addDraft(by, newId<core::Draft>(), *draft));
}

Played Player::issue(const Step &step)
{
    core::RowId draft = pick(openDrafts, step.whom);
    if (draft.isNone() || step.how % 8 == 0)
        draft = pick("SELECT id FROM draft ORDER BY id", step.whom);
    if (draft.isNone())
        return {};
    return playedBy(m_seat.shop().documents.issue(
        actorOf(step), newId<core::Paper>(), core::Id<core::Draft>(draft)));
}

Played Player::playPapers(const Step &step)
{
    if (step.deed == Deed::AddInvoiceDraft)
        return addDraft(step, core::DocumentKind::Invoice);
    if (step.deed == Deed::AddCreditDraft)
        return addDraft(step, core::DocumentKind::CreditNote);
    if (step.deed == Deed::AddQuoteDraft)
        return addDraft(step, core::DocumentKind::Quote);
    if (step.deed == Deed::FollowPaper || step.deed == Deed::AnswerQuote)
        return followPaper(step);
    if (step.deed == Deed::ChangeDraft || step.deed == Deed::DiscardDraft)
        return changeDraft(step);
    if (step.deed == Deed::Issue)
        return issue(step);
    const core::RowId paper = pick("SELECT id FROM document ORDER BY id", step.whom);
    if (paper.isNone())
        return {};
    return playedBy(
        m_seat.shop().documents.cancel(actorOf(step), core::Id<core::Paper>(paper), u"typo"_s));
}

core::RowId Player::batchOf(const Step &step)
{
    if (m_batch.isNone() || step.how % 3)
        m_batch = m_seat.file().ids().next();
    return m_batch;
}

Played Player::playList(const Step &step)
{
    core::Shop &shop = m_seat.shop();
    const core::By by = actorOf(step);
    if (step.deed == Deed::UndoBatch) {
        const core::RowId batch =
            pick("SELECT DISTINCT batch FROM unit WHERE batch IS NOT NULL ORDER BY 1", step.whom);
        return batch.isNone() ? Played() : playedBy(shop.history.undoBatch(by, batch));
    }
    const int count = 2 + step.how % 3;
    std::vector<core::Stored<core::NewCustomer>> people;
    std::vector<core::Stored<core::Draft>> papers;
    std::vector<core::Stored<core::TakePayment>> payments;
    for (int n = 0; n < count; ++n) {
        const Step one{step.deed, step.whom + n / 2, step.how + n, step.much + 1};
        const core::Id<core::Customer> whom = customer(one.whom);
        const auto kind =
            one.how % 5 ? core::DocumentKind::Invoice : core::DocumentKind::CreditNote;
        people.push_back(
            {newId<core::NewCustomer>(), {.customer = {.name = u"Listed %1"_s.arg(one.whom)}}});
        papers.push_back({newId<core::Draft>(), draftOf(one, kind, whom)});
        payments.push_back({newId<core::TakePayment>(), paymentOf(one, whom)});
    }
    if (step.deed == Deed::AddAll)
        return playedBy(shop.customers.addAll(by, batchOf(step), people));
    if (customer(0).isNone())
        return {};
    if (step.deed == Deed::IssueAll)
        return playedBy(shop.documents.issueAll(by, batchOf(step), papers));
    return playedBy(shop.payments.takeAll(by, batchOf(step), payments));
}

Played Player::playHistory(const Step &step)
{
    core::History &history = m_seat.shop().history;
    if (step.deed == Deed::UndoLast)
        return playedBy(history.undoLast(actorOf(step)));
    const core::RowId unit = pick("SELECT id FROM unit ORDER BY row DESC", step.whom % 25);
    const QString other = step.how % 2 ? u"Asha"_s : u"Meena"_s;
    const QString who = step.deed == Deed::UndoByOther ? other : u"Ravi"_s;
    return playedBy(history.undo(m_seat.by(who), unit));
}

Played Player::playClock(const Step &step)
{
    core::FixedClock &clock = m_seat.clock;
    if (step.deed == Deed::Rebuild)
        return playedBy(m_seat.shop().upkeep.rebuild(m_seat.by(u"Ravi"_s)));
    if (step.deed == Deed::Reopen)
        m_seat.reopen();
    else if (step.deed == Deed::PassMinutes)
        clock.advance((1 + step.much % 90) * core::microsPerMinute);
    else if (step.deed == Deed::PassDays)
        clock.advance((1 + step.much % 20) * core::microsPerDay);
    else if (step.deed == Deed::PassHalfYear)
        clock.advance((150 + step.much % 60) * core::microsPerDay);
    else
        clock.advance(-60 * core::microsPerMinute);
    return {.how = Played::How::Done};
}

} // namespace tests
