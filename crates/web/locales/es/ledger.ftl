# The books: accounts, journals, levels of the control ledger.

ledger-title = Libro mayor
ledger-lead = Saldos de todas las cuentas en este momento. Cada cifra conduce a sus asientos y cada asiento, al acto que lo originó.
ledger-available = Lo disponible
ledger-available-text = El libro de control sigue cada dólar recibido desde que está sin habilitar hasta que se gasta. No se puede comprometer nada que no tenga cobertura.
ledger-general = Libro mayor general
# review
ledger-control = Libro de control
ledger-empty = Todavía no hay ningún asiento.
ledger-entries = Asientos
entries-table = Asientos
entries-none = Aquí no hay ningún asiento.
# An amount in its own currency and its rate.
entry-original = { $amount } al tipo de cambio de { $rate }

## Levels of the control ledger

level-ceiling = Límite máximo: recibido y disponible para gastar
# review
level-unallotted = No habilitado
# review
level-allotted = Habilitado para convocatorias
# review
level-pre-committed = Precomprometido
level-committed = Comprometido
level-spent = Gastado

## Accounts

account-1010 = Efectivo, dólares de los Estados Unidos
account-1020 = Efectivo, otras monedas
account-1100 = Contribuciones por recibir
account-1190 = Provisión para cuentas de cobro dudoso
account-1200 = Anticipos a asociados en la ejecución
account-1210 = Anticipos para viajes
account-1220 = Billetes pagados por anticipado
account-1300 = Reembolsos por recibir
account-2010 = Cuentas por pagar
account-2020 = Gastos devengados
account-2100 = Contribuciones condicionales recibidas por anticipado
account-2110 = Ingresos retenidos a la espera de verificación o acuerdo
account-2200 = Reembolsos por pagar a los donantes
account-2300 = Adeudado a la cuenta de apoyo a los programas
# review
account-2310 = Adeudado al fondo fiduciario general y a la nómina
account-3010 = Saldo del fondo
account-3020 = Reserva
account-4010 = Contribuciones de Estados Miembros
account-4020 = Contribuciones de organizaciones filantrópicas
account-4030 = Contribuciones del sector privado
account-4100 = Ingresos por inversiones
account-4200 = Ganancias por diferencias cambiarias
account-4900 = Recuperación de gastos de ejercicios anteriores
account-5010 = Delegados: billetes
account-5020 = Delegados: dietas
account-5030 = Delegados: pequeños gastos de salida y llegada y visados
account-5080 = Delegados: gastos no recuperables
account-5100 = Subvenciones y transferencias
account-5200 = Gastos de personal
account-5300 = Seguimiento, evaluación y auditoría
account-5310 = Traducción, reuniones y portal
account-5400 = Gastos de apoyo a los programas
account-5500 = Pérdidas por diferencias cambiarias
account-5600 = Cuentas de cobro dudoso
account-5700 = Comisiones bancarias
account-b100 = Límite máximo
account-b200 = No habilitado
account-b300 = Habilitado
account-b400 = Precomprometido
account-b500 = Comprometido
account-b600 = Gastado

## Journals

journal-j01 = Promesa, solo a título informativo
journal-j02 = Acuerdo firmado
journal-j03 = Acuerdo condicional firmado, solo a título informativo
journal-j04 = Ingreso con cargo a un acuerdo
journal-j05 = Conversión de moneda
journal-j06 = Ingreso retenido
journal-j07 = Ingreso retenido admitido o rechazado
journal-j08 = Ingreso condicional
journal-j09 = Reserva
journal-j10 = Habilitación de créditos
journal-j11 = Precompromiso
journal-j12 = Compromiso
journal-j13 = Tramo para un asociado
journal-j14 = Informe financiero aceptado
journal-j14b = Subvención directa
journal-j15 = Gastos de apoyo a los programas
journal-j16 = Devolución de fondos no utilizados
journal-j17 = Anulación de compromiso
journal-j18 = Billete
journal-j19 = Anticipo para viajes
journal-j20 = Misión realizada
journal-j21 = Reembolso recibido
journal-j22 = Incomparecencia o cancelación tardía
journal-j23 = Nómina de los puestos
journal-j24 = Liquidación del apoyo a los programas
journal-j25 = Ingresos por inversiones
journal-j26 = Comisión bancaria
journal-j27 = Revalorización
journal-j28 = Provisión para cuentas de cobro dudoso
journal-j29 = Reembolso a un donante
journal-j30 = Cierre del ejercicio
journal-j31 = Factura de un proveedor
journal-j32 = Gasto devengado
