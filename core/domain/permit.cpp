// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permit.h"

#include <QStringList>

namespace core {

using namespace Qt::StringLiterals;

QString nameOf(Permit permit)
{
    switch (permit) {
    case Permit::ManageShop:
        return u"shop.manage"_s;
    case Permit::ManageTeam:
        return u"team.manage"_s;
    case Permit::SeeWork:
        return u"work.see"_s;
    case Permit::EditCustomers:
        return u"customer.edit"_s;
    case Permit::EditJobs:
        return u"job.edit"_s;
    case Permit::MoveJobs:
        return u"job.move"_s;
    case Permit::EditItems:
        return u"item.edit"_s;
    case Permit::SeeMoney:
        return u"money.see"_s;
    case Permit::WriteDrafts:
        return u"draft.write"_s;
    case Permit::IssueDocuments:
        return u"document.issue"_s;
    case Permit::CancelDocuments:
        return u"document.cancel"_s;
    case Permit::TakePayments:
        return u"receipt.take"_s;
    case Permit::ReversePayments:
        return u"receipt.reverse"_s;
    case Permit::SetTerms:
        return u"customer.terms"_s;
    case Permit::SeeAudit:
        return u"audit.see"_s;
    case Permit::UndoOthers:
        return u"undo.others"_s;
    case Permit::WriteOffSmall:
        return u"writeoff.small"_s;
    case Permit::WriteOffAny:
        return u"writeoff.any"_s;
    case Permit::RefundMoney:
        return u"refund"_s;
    case Permit::CloseDay:
        return u"day.close"_s;
    case Permit::ReopenDay:
        return u"day.reopen"_s;
    }
    Q_UNREACHABLE();
}

Permits::Permits(std::initializer_list<Permit> permits)
{
    for (const Permit permit : permits)
        m_bits.set(size_t(permit));
}

Permits Permits::all()
{
    Permits permits;
    permits.m_bits.set();
    return permits;
}

Permits Permits::fromText(const QString &names)
{
    const QStringList wanted = names.split(u' ', Qt::SkipEmptyParts);
    Permits permits;
    for (size_t bit = 0; bit < permitCount; ++bit) {
        if (wanted.contains(nameOf(static_cast<Permit>(bit))))
            permits.m_bits.set(bit);
    }
    return permits;
}

QString Permits::text() const
{
    QStringList names;
    for (size_t bit = 0; bit < permitCount; ++bit) {
        if (m_bits.test(bit))
            names.append(nameOf(static_cast<Permit>(bit)));
    }
    names.sort();
    return names.join(u' ');
}

QList<RolePattern> startingRoles()
{
    using enum Permit;
    return {
        {u"owner"_s, Permits::all()},
        {u"manager"_s,
         {ManageShop,
          SeeWork,
          EditCustomers,
          EditJobs,
          MoveJobs,
          EditItems,
          SeeMoney,
          WriteDrafts,
          IssueDocuments,
          CancelDocuments,
          TakePayments,
          ReversePayments,
          SetTerms,
          SeeAudit,
          UndoOthers,
          WriteOffSmall,
          RefundMoney,
          CloseDay}},
        {u"counter"_s,
         {SeeWork,
          EditCustomers,
          EditJobs,
          MoveJobs,
          SeeMoney,
          WriteDrafts,
          IssueDocuments,
          TakePayments,
          WriteOffSmall,
          CloseDay}},
        {u"production"_s, {SeeWork, MoveJobs}},
        {u"accounts"_s,
         {SeeWork,
          EditCustomers,
          SeeMoney,
          WriteDrafts,
          IssueDocuments,
          CancelDocuments,
          TakePayments,
          ReversePayments,
          SetTerms,
          SeeAudit,
          WriteOffSmall,
          RefundMoney,
          CloseDay}},
    };
}

} // namespace core
