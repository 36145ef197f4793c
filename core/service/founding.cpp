// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/founding.h"

#include "core/base/plain_text.h"
#include "core/domain/rank.h"
#include "core/domain/trade.h"
#include "core/service/team.h"
#include "core/store/setting_store.h"
#include "core/store/staff_store.h"
#include "core/store/stage_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

void addBoard(Record &record, ShopFile &shop, const Trade &trade)
{
    StageStore stages(shop.database());
    const auto board = Id<Board>(record.newId());
    stages.addBoard(record,
                    board,
                    {.name = trade.board, .kind = BoardKind::Production},
                    rankBetween({}, {}, {}));
    QString rank;
    for (const Stage &planned : trade.stages) {
        Stage stage = planned;
        stage.board = board;
        rank = rankBetween(rank, {}, {});
        stages.add(record, Id<Stage>(record.newId()), stage, rank);
    }
}

} // namespace

Result<Done> checkNewShop(const NewShop &wanted)
{
    if (const Result<QString> name = oneLine(wanted.name, u"name"_s, Need::Required); !name)
        return name.error();
    if (const Result<QString> owner = oneLine(wanted.owner, u"owner"_s, Need::Required, 80); !owner)
        return owner.error();
    if (!countryOf(wanted.country.toUpper())) {
        return Error{.kind = ErrorKind::NotOneOf,
                     .subject = u"country"_s,
                     .given = wanted.country,
                     .allowed = countryCodes().join(u", "_s)};
    }
    if (!tradeNamed(wanted.trade)) {
        return Error{.kind = ErrorKind::NotOneOf,
                     .subject = u"trade"_s,
                     .given = wanted.trade,
                     .allowed = tradeNames().join(u", "_s)};
    }
    if (const Result<QByteArray> pin = sealedPinFrom(wanted.pin); !pin)
        return pin.error();
    return Done{};
}

Result<Id<Staff>> foundShop(ShopFile &shop, const NewShop &wanted)
{
    if (const Result<Done> sound = checkNewShop(wanted); !sound)
        return sound.error();
    const QString name = *oneLine(wanted.name, u"name"_s, Need::Required);
    const QString owner = *oneLine(wanted.owner, u"owner"_s, Need::Required, 80);
    const Country country = *countryOf(wanted.country.toUpper());
    const auto staff = shop.ids().make<Staff>();
    const QByteArray pin = *sealedPinFrom(wanted.pin);
    const Act act{.verb = verbs::found, .by = {.actor = staff}};
    const Result<Done> done = shop.found(act, [&](Record &record) -> Result<Done> {
        SettingStore settings(shop.database());
        settings.put(record, u"name"_s, name);
        settings.put(record, u"country"_s, country.code);
        settings.put(record, u"currency"_s, country.currency);
        settings.put(record, u"zone"_s, country.zone);
        settings.put(record, u"day_start_minutes"_s, u"0"_s);
        settings.put(record, u"trade"_s, wanted.trade);
        if (wanted.use == ShopUse::Sample)
            settings.put(record, u"use"_s, u"sample"_s);

        StaffStore people(shop.database());
        for (const RolePattern &role : startingRoles())
            people.addRole(record, Id<Role>(record.newId()), role);
        people.add(record, staff, owner, *people.roleNamed(u"owner"_s), pin);
        addBoard(record, shop, *tradeNamed(wanted.trade));
        return Done{};
    });
    if (!done)
        return done.error();
    return staff;
}

} // namespace core
