from scipy.optimize import curve_fit
from sklearn.ensemble import RandomForestClassifier
from sklearn.preprocessing import StandardScaler
from xgboost import XGBClassifier

forest = RandomForestClassifier()
forest.fit([[0]], [0])
forest.predict([[0]])
StandardScaler().fit_transform([[0]])
XGBClassifier().fit([[0]], [0])
curve_fit(lambda x: x, [0], [0])
